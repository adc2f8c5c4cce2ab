import type { EntryForms } from '../../../glossary/form.ts';
import { className, madeStyle } from './made-style.ts';
import { pick, seededRandom } from './random.ts';
import { syntheticText } from './synthetic-text.ts';

/** About as many as an encyclopedia's skin or a news portal has that apply to an article. */
const RULES = 400;
/** Words between two inline elements: so that a long page has 23 elements and 32 text nodes in 1,000 characters, as an encyclopedia’s articles have. */
const WORDS_PER_ELEMENT = 16;
const PARAGRAPHS_PER_SECTION = 5;
const MENUS = 6;
const ITEMS_PER_MENU = 8;

export interface MadePageOptions {
  entries: readonly EntryForms[];
  /** UTF-16 code units of running text, hidden parts included. */
  length: number;
  /** Words between two forms of the entries. Default: the page has none. */
  wordsBetween?: number;
  /** The language of the page; its words are German where it is `de`. */
  lang?: 'en' | 'de';
}

/**
 * An article with the structure of real ones: links with attributes, nested parts, hidden menus, collapsed boxes, tables,
 * lists of references, and some hundred CSS rules. The same options make the same page.
 */
export function madePage({
  entries,
  length,
  wordsBetween = Number.POSITIVE_INFINITY,
  lang = 'en',
}: MadePageOptions): string {
  const random = seededRandom(7);
  const text = syntheticText(entries, length, { seed: 2, wordsBetween, lang });
  const blocks = text.split('\n\n').map((paragraph, at) => block(paragraph, at, random));
  const sections = Array.from({ length: Math.ceil(blocks.length / PARAGRAPHS_PER_SECTION) }, (_, at) =>
    section(at, blocks.slice(at * PARAGRAPHS_PER_SECTION, (at + 1) * PARAGRAPHS_PER_SECTION), random),
  );
  return `<!doctype html>
<html lang="${lang}" class="client-js sticky-header"><head><meta charset="utf-8"><title>A made article</title>
<meta name="viewport" content="width=device-width"><style>${madeStyle(RULES)}</style></head>
<body class="page ns-0 ltr">${header(random)}
<main id="content" class="${className(random)}"><article class="body ${className(random)}">
${sections.join('\n')}
</article></main>
<footer class="${className(random)}"><ul class="${className(random)}"><li>A</li><li>B</li></ul></footer></body></html>`;
}

/** Menus that open on a click, as every site has them: links, none of which shows. */
function header(random: () => number): string {
  const item = (menu: number, at: number): string =>
    `<li id="m-${menu}-${at}" class="${className(random)}"><a href="/m/${menu}/${at}" title="${menu}, ${at}" accesskey="${at}"><span>${menu}.${at}</span></a></li>`;
  const menu = (at: number): string =>
    `<div class="menu ${className(random)}" role="navigation" aria-labelledby="m-${at}"><h3 id="m-${at}" class="visually-hidden">${at}</h3>
<ul class="menu-list">${Array.from({ length: ITEMS_PER_MENU }, (_, i) => item(at, i)).join('\n')}</ul></div>`;
  return `<header class="${className(random)}"><div class="${className(random)}"><nav>${Array.from({ length: MENUS }, (_, at) => menu(at)).join('\n')}</nav></div></header>`;
}

function section(at: number, blocks: readonly string[], random: () => number): string {
  return `<section id="section-${at}" class="${className(random)}" data-section="${at}"><div class="heading"><h2>${at + 1}</h2>
<span class="edit"><a href="/edit?section=${at}" title="${at + 1}">✎</a></span></div>
<div class="${className(random)}"><div class="${className(random)}">
${blocks.join('\n')}
</div></div></section>`;
}

/** One paragraph of text as one of the parts of an article. */
function block(paragraph: string, at: number, random: () => number): string {
  const words = escaped(paragraph).split(' ');
  switch (at % 12) {
    case 3:
      return table(words, random);
    case 5:
      return `<div class="collapsed ${className(random)}" data-kind="note"><div class="head">${at}</div>
<div class="content"><p>${withElements(words, random)}</p></div></div>`;
    case 7:
      return references(words, random);
    case 10:
      return `<figure class="${className(random)}" typeof="x:Thumb"><a href="/file/${at}" class="image"><span class="${className(random)}"></span></a>
<figcaption>${withElements(words, random)}</figcaption></figure>`;
    default:
      return `<p class="${className(random)}">${withElements(words, random)}</p>`;
  }
}

function table(words: readonly string[], random: () => number): string {
  const rows = inGroups(inGroups(words, 4), 3).map(
    (cells) =>
      `<tr>${cells.map((cell) => `<td class="${className(random)}">${withElements(cell, random)}</td>`).join('')}</tr>`,
  );
  return `<table class="infobox ${className(random)}" role="presentation"><tbody>${rows.join('\n')}</tbody></table>`;
}

function references(words: readonly string[], random: () => number): string {
  const items = inGroups(words, 14).map(
    (item, at) =>
      `<li id="note-${at}"><span class="back"><a href="#ref-${at}" aria-label="${at}">^</a></span> <cite class="${className(random)}">${withElements(item, random)}</cite></li>`,
  );
  return `<div class="columns"><ol class="${className(random)}">${items.join('\n')}</ol></div>`;
}

/** Puts every so many words into an inline element: half of them links with attributes. */
function withElements(words: readonly string[], random: () => number): string {
  return words
    .map((word) => (random() > 1 / WORDS_PER_ELEMENT ? word : pick(random, INLINE)(word, random)))
    .join(' ');
}

const link = (word: string, random: () => number): string =>
  `<a href="/wiki/${encodeURIComponent(word)}" title="${word.replaceAll('"', '')}" class="${className(random)}" data-id="${Math.floor(random() * 1e6)}">${word}</a>`;

const INLINE: readonly ((word: string, random: () => number) => string)[] = [
  link,
  link,
  (word) => `<i>${word}</i>`,
  (word) => `<b>${word}</b>`,
  (word, random) => `<span class="nowrap ${className(random)}">${word}</span>`,
  (word, random) => {
    const note = Math.floor(random() * 900);
    return `${word}<sup id="ref-${note}" class="reference"><a href="#note-${note}"><span class="bracket">[</span>${note}<span class="bracket">]</span></a></sup>`;
  },
];

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
