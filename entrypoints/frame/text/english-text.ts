import { isText } from '../platform/nodes.ts';
import { SKIPPED_TAGS } from './skip-rules.ts';

/** Words of every English text that hardly occur in texts in other languages, as "in", "is" and "of" do. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the and that with are this from which were has been their they there these when who would could to'.split(
    ' ',
  ),
);
/** Least share of them: in English one word in six, in other languages one in a hundred with their names and quotations. */
const LEAST_SHARE = 0.08;
/** Fewer words say nothing. */
const LEAST_WORDS = 60;

/** UTF-16 code units of text that are looked at, and the most text nodes that are searched for them. */
const SAMPLE = 3_000;
const MOST_NODES = 2_000;
/** Shorter texts are labels, dates and names. */
const SENTENCE = 30;

/** Returns whether the text of a page is English by its words, whatever its tags say. `false` for short texts. */
export const isEnglishText = (page: Document): boolean => isEnglishProse(sentencesOf(page)) ?? false;

/** Returns whether a text is English by its words; `null` where they are too few to say. */
export function isEnglishProse(text: string): boolean | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_WORDS.has(word));
  return words.length < LEAST_WORDS ? null : english.length >= words.length * LEAST_SHARE;
}

function sentencesOf(page: Document): string {
  if (!page.body) return '';
  let text = '';
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  for (let visited = 0; visited < MOST_NODES && text.length < SAMPLE; visited++) {
    const node = walker.nextNode();
    if (!node) break;
    const isSentence = isText(node) && node.length >= SENTENCE;
    if (isSentence && !SKIPPED_TAGS.has(node.parentElement?.localName ?? ''))
      text += `${node.data.slice(0, SAMPLE)} `;
  }
  return text;
}
