import { htmlToText } from '../text/html-to-text.ts';
import { numberAt } from './word-index.ts';

/** The texts of an article. */
export interface Article {
  definitions: string[];
  /** How it is spoken. */
  notes: string[];
}

/** Plain text, text of the system's encoding, wiki text and WordNet. */
const PLAIN = 'mlwn';

/** Pango, XDXF, HTML and PowerWord, whose tags are taken out. */
const MARKUP = 'gxhk';

/** Phonetic script, Chinese and Japanese. */
const SPOKEN = 'ty';

/** The texts of an article (StarDict's format 2.4.2 and 3.0.0). `types` are those that the dictionary gives all articles. */
export function readArticle(bytes: Uint8Array, types: string | undefined): Article {
  const decoder = new TextDecoder();
  const article: Article = { definitions: [], notes: [] };
  for (const { type, data } of types === undefined ? typedFields(bytes) : fieldsOf(bytes, types)) {
    const text = decoder.decode(data);
    if (PLAIN.includes(type)) article.definitions.push(text);
    else if (MARKUP.includes(type)) article.definitions.push(htmlToText(text));
    else if (SPOKEN.includes(type)) article.notes.push(text);
  }
  return article;
}

interface Field {
  type: string;
  data: Uint8Array;
}

/** Fields that name their type each. */
function* typedFields(bytes: Uint8Array): Generator<Field> {
  for (let at = 0; at < bytes.length; ) {
    const type = String.fromCharCode(bytes[at] ?? 0);
    const { data, next } = fieldAt(bytes, at + 1, type);
    yield { type, data };
    at = next;
  }
}

/** Fields of known types; the last has neither end nor size. */
function* fieldsOf(bytes: Uint8Array, types: string): Generator<Field> {
  let at = 0;
  for (const [position, type] of [...types].entries()) {
    const isLast = position === types.length - 1;
    const { data, next } = isLast
      ? { data: bytes.subarray(at), next: bytes.length }
      : fieldAt(bytes, at, type);
    yield { type, data };
    at = next;
  }
}

/** Small letters end with a zero, capital ones begin with their size. */
function fieldAt(bytes: Uint8Array, at: number, type: string): { data: Uint8Array; next: number } {
  if (/[A-Z]/.test(type)) {
    const end = at + 4 + numberAt(bytes, at);
    return { data: bytes.subarray(at + 4, end), next: end };
  }
  const zero = bytes.indexOf(0, at);
  const end = zero === -1 ? bytes.length : zero;
  return { data: bytes.subarray(at, end), next: end + 1 };
}
