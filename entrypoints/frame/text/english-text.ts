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
/** Between the two are English words among formulas, names and numbers, or a text in two languages. */
const MOST_ELSEWHERE = 0.02;
/** Fewer words say nothing. */
const LEAST_WORDS = 60;

/** UTF-16 code units of text that are looked at, and the most text nodes that are searched for them. */
const SAMPLE = 3_000;
const MOST_NODES = 2_000;
/** Shorter texts are labels, dates and names. */
const SENTENCE = 30;

/** Returns whether the text of a page is English by its words, whatever its tags say. `false` for short texts. */
export const isEnglishText = (page: Document): boolean => isEnglishProse(sentencesOf(page)) ?? false;

/** Returns whether a text is English by its words; `null` where they are too few to say, or do not say. */
export function isEnglishProse(text: string): boolean | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const share = words.filter((word) => ENGLISH_WORDS.has(word)).length / words.length;
  if (share >= LEAST_SHARE) return true;
  return share < MOST_ELSEWHERE ? false : null;
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
