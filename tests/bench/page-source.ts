import type { EntryForms } from '../../glossary/form.ts';
import { pick, seededRandom } from './random.ts';
import { syntheticText } from './synthetic-text.ts';

const INLINE = ['b', 'i', 'em', 'a href="#x"', 'span class="x"', 'sup'];

/** Words between two inline elements, as in an encyclopedia's article. */
const WORDS_PER_ELEMENT = 12;
/** Paragraphs under one heading. */
const PARAGRAPHS_PER_SECTION = 6;

export interface PageSource {
  html: string;
  /** UTF-16 code units of text. */
  length: number;
}

/** An article of so many code units of text with forms of these entries: sections, paragraphs, inline elements, lists. */
export function pageSource(entries: readonly EntryForms[], length: number, wordsBetween: number): PageSource {
  const random = seededRandom(7);
  const paragraphs = syntheticText(entries, length, 2, wordsBetween).split('\n\n');
  const body = paragraphs.map((text, i) => {
    const tag = i % 9 === 8 ? 'li' : 'p';
    const heading = i % PARAGRAPHS_PER_SECTION === 0 ? `<h2>Section ${i}</h2>` : '';
    return `${heading}<${tag}>${withElements(text, random)}</${tag}>`;
  });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long article</title>
<style>body { font: 16px serif; max-width: 60em } .x { color: #333 } h2 { clear: both }</style>
<main>${body.join('\n')}</main></html>`;
  return { html, length };
}

/** Puts every so many words into an inline element. */
function withElements(text: string, random: () => number): string {
  return text
    .split(' ')
    .map((word) => {
      const escaped = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      if (random() > 1 / WORDS_PER_ELEMENT) return escaped;
      const element = pick(random, INLINE);
      return `<${element}>${escaped}</${element.split(' ')[0]}>`;
    })
    .join(' ');
}
