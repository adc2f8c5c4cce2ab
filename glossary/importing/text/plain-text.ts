import { htmlToText, isHtml } from './html-to-text.ts';

/** What is not seen and would part a word: control characters, soft hyphens, zero-width marks, directions, byte order marks, what is no character. */
const UNSEEN = /(?![\t\n\v\r])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/gu;

/** What most texts are made of, in which nothing is to be cleaned. */
const ASCII = /^[\t\n\r -~]*$/;

/** Half of a surrogate pair is no text, and cannot be stored as UTF-8. */
const clean = (text: string): string =>
  ASCII.test(text) ? text : text.toWellFormed().replace(UNSEEN, '').normalize('NFC');

/** A text on one line, as a term is. */
export function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

/** A text whose paragraphs are divided by one line feed each. */
export function paragraphs(text: string): string {
  return clean(text)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The text of a cell or field that may be HTML. */
export function textOfField(field: string): string {
  return isHtml(field) ? htmlToText(field) : field;
}
