import { cutAtSpaces } from '../../../glossary/cut-at-spaces.ts';
import { INLINE_TAGS } from '../../messaging/inline-tags.ts';

/** UTF-16 code units of one text: a longer one is cut at a space. */
const MAX_TEXT = 16_000;

/** Stands for the edge of an inline element, and of what is left out of a line. */
const EDGE = '\u0001';
/** Stands for the end of a block. */
const BREAK = '\u0002';

/**
 * What holds no text of the page: comments, and elements of which none holds another of its kind. They are left out by the
 * browser's own serialization, which writes every end tag and escapes each `<` of a text.
 */
const NO_TEXT = /<!--.*?-->|<(script|style|noscript|textarea|iframe|rt|rp)\b.*?<\/\1>/gs;

/** Tags of inline and custom elements. */
const INLINE = new RegExp(`</?(?:(?:${[...INLINE_TAGS].join('|')})(?=[\\s>/])|[a-z][\\w.]*-)[^>]*>`, 'g');
const LINE_BREAK = /<br\b[^>]*>/g;
/** Where an attribute holds a `>`, its rest is taken for text: a word more is no harm. */
const TAG = /<[^>]*>/g;

const EDGES = new RegExp(`${EDGE}+`, 'g');
/** Letters and digits, and beyond Latin-1 any character: each class of Unicode's is compiled to some 20 kB, in every frame. */
const WORD = '[0-9A-Za-z\\u00c0-\\uffff]';
const MEETING_WORDS = new RegExp(`${WORD}${EDGE}+${WORD}`);
/** Every form of the glossary has one of these. */
const LETTER = /[A-Za-z]/;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
};

/**
 * Returns the texts of a part of a page, from its markup as the browser serializes it, in order. They hold every term that an
 * exact reading finds: hidden text is in them too, and where words meet at the edge of an inline element they are in it
 * joined and apart.
 */
export function textsOfHtml(html: string): string[] {
  const plain = html
    .replace(NO_TEXT, EDGE)
    .replace(LINE_BREAK, ' ')
    .replace(INLINE, EDGE)
    .replace(TAG, BREAK)
    .replace(/&(?:amp|lt|gt|nbsp);/g, (name) => CHARACTERS[name] ?? name)
    .replace(/\s+/g, ' ');
  return plain.split(BREAK).flatMap(textsOfBlock);
}

function textsOfBlock(block: string): string[] {
  if (!LETTER.test(block)) return [];
  if (!block.includes(EDGE)) return cut(block);
  const joined = cut(block.replace(EDGES, ''));
  return MEETING_WORDS.test(block) ? [...joined, ...cut(block.replace(EDGES, ' '))] : joined;
}

const cut = (text: string): string[] => cutAtSpaces(text, MAX_TEXT);
