import { decodeEntities } from './html-entities.ts';

/** What is drawn on lines of its own. */
const BLOCKS =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|tr|ul)$/;

/** Elements whose content is no text, up to their end or that of the file. */
const UNSEEN =
  /<(head|iframe|object|script|style|template|title|svg|audio|video)(?:\s[^>]*)?>[\s\S]*?(?:<\/\1\s*>|$)/gi;

/** A tag, a comment or a declaration. Attributes may hold `>` between quotation marks. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>|<(\/?)([a-zA-Z][\w:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/** Characters: more is no text with markup, but an attack on patterns. */
const LONGEST = 2_000_000;

/** Signs that a text is HTML: a tag that HTML has, or a character reference. */
const HTML =
  /<\/?(?:a|abbr|article|b|big|blockquote|br|center|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|kbd|li|ol|p|pre|s|section|small|span|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|script|style|iframe|svg)(?:\s[^<>]*)?\/?>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i;

/** Whether a text of unknown kind is HTML. "p < 0.05" is none. */
export function isHtml(text: string): boolean {
  return HTML.test(text);
}

/**
 * The plain text of HTML: blocks on lines of their own, list items behind a dash, scripts and styles left out. It makes no
 * elements, so nothing in it runs or loads. What is no markup stays as it is.
 */
export function htmlToText(html: string): string {
  const text = html
    .slice(0, LONGEST)
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(MARKUP, (_, end?: string, tag?: string) => (tag ? breakOf(tag.toLowerCase(), end === '/') : ''));
  // After the tidying: a dash that is written as a reference is one of the text, and no mark of a list.
  return decodeEntities(tidyLines(text)).replaceAll('\u00a0', ' ');
}

function breakOf(name: string, isEnd: boolean): string {
  if (name === 'li' && !isEnd) return '\n– ';
  if (name === 'td' || name === 'th') return ' ';
  return BLOCKS.test(name) ? '\n' : '';
}

/** An item that begins with a block of its own stays behind its dash. */
const tidyLines = (text: string): string =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/\n– ?(?:\n ?)+/g, '\n– ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '–')
    .join('\n');
