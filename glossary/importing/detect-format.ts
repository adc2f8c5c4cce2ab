import { isFromAnki } from './csv/table-dialect.ts';
import type { Format } from './import-entry.ts';
import { ImportError } from './problem-codes.ts';
import type { Notation } from './skos/read-skos.ts';
import { encodingOf } from './source/text-encoding.ts';

/** A format and, of SKOS, how it is written; or a packed file, whose parts show what it is. */
export type Detected =
  | { format: Exclude<Format, 'skos' | 'yomitan'> }
  | { format: 'skos'; notation: Notation }
  | { format: 'zip' | 'tar' };

/** The format of a file by its first bytes. Its name helps only where these do not show it. Throws an ImportError for what is no glossary. */
export function detectFormat(head: Uint8Array, name: string): Detected {
  if (head.length === 0) throw new ImportError({ code: 'empty-file' });
  const packed = packedFormat(head);
  if (packed) return packed;
  const text = beginningOf(head);
  if (text === '') throw new ImportError({ code: 'empty-file' });
  if (isFromAnki(text)) return { format: 'anki' };
  if (isTurtle(text)) return { format: 'skos', notation: 'turtle' };
  if (text.startsWith('<')) return xmlFormat(text);
  if (text.startsWith('{') || /^\[\s*(?:[[{"\]]|$)/.test(text)) return jsonFormat(text, name);
  if (isObo(text)) return { format: 'obo' };
  if (text.startsWith("StarDict's dict ifo file")) return { format: 'stardict' };
  return { format: 'csv' };
}

/** Throws an ImportError that says what a file is instead of a glossary. */
function refuse(kind: string): never {
  throw new ImportError({ code: 'no-glossary', values: { kind } });
}

const startsWith = (head: Uint8Array, ascii: string, at = 0): boolean =>
  [...ascii].every((character, offset) => head[at + offset] === character.charCodeAt(0));

function packedFormat(head: Uint8Array): Detected | undefined {
  if (startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006')) return { format: 'zip' };
  if (startsWith(head, 'ustar', 257)) return { format: 'tar' };
  const kind = BINARY.find(([ascii]) => startsWith(head, ascii))?.[1];
  if (kind !== undefined) refuse(kind);
  return undefined;
}

/** Files that people may take for glossaries, by how they begin. */
const BINARY: readonly (readonly [beginning: string, kind: string])[] = [
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['SQLite format 3', 'SQLite'],
  ['7z\u00bc', '7z'],
  ['Rar!', 'RAR'],
  ['BZh', 'bzip2'],
  ['\u00fd7zXZ', 'xz'],
  ['\u00d0\u00cf\u0011\u00e0', 'Excel 97 or Word 97'],
];

/** The beginning as text. A file of other bytes has zeros, which no text has. */
function beginningOf(head: Uint8Array): string {
  const encoding = encodingOf(head);
  if (encoding === undefined && head.includes(0)) throw new ImportError({ code: 'unknown-format' });
  return new TextDecoder(encoding ?? 'utf-8').decode(head, { stream: true }).trimStart();
}

/** Prefixes, or a statement of N-Triples: an address between angle brackets, which XML has nowhere. */
function isTurtle(text: string): boolean {
  const statements = text.replace(/^(?:#[^\n]*\n\s*)+/, '');
  return /^(?:@(?:prefix|base)\s|(?:prefix\s+[\w.-]*:|base)\s*<|<(?:https?|urn|tag):[^\s<>]*>\s+[<\w])/i.test(
    statements,
  );
}

/** Tags with values, and nothing else, up to the first term. */
function isObo(text: string): boolean {
  const [header = ''] = text.split(/^\[Term\]\s*$/m, 1);
  if (header.length === text.length) return text.startsWith('format-version:');
  return header.split('\n').every((line) => /^(?:[\w-]+:.*|!.*|\s*)$/.test(line));
}

function xmlFormat(text: string): Detected {
  const [, root = ''] = /<(?![?!])(?:[\w.-]+:)?([\w.-]+)/.exec(withoutProlog(text)) ?? [];
  if (/^(?:martif|tbx|TBX)$/.test(root)) return { format: 'tbx' };
  if (root === 'RDF') return { format: 'skos', notation: 'rdf-xml' };
  if (/^html$/i.test(root) || /^<!doctype html/i.test(text)) return refuse('HTML');
  if (/^mtf$/i.test(root)) return refuse('MultiTerm XML');
  throw new ImportError({ code: 'unknown-format' });
}

/** Without declarations, comments and a document type, in which elements are named too. */
const withoutProlog = (text: string): string =>
  text.replace(/^(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^[>]*(?:\[.*?\]\s*)?>)+/s, '');

function jsonFormat(text: string, name: string): Detected {
  if (/"@(?:context|graph|id)"\s*:/.test(text)) return { format: 'skos', notation: 'json-ld' };
  if (/^\{\s*"(?:graphs|meta)"/.test(text) && /"graphs"\s*:/.test(text)) return { format: 'obographs' };
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return { format: 'json-lines' };
  const [first = '', second = ''] = text.split('\n', 2);
  const isWhole = isObject(first) && (second.trimStart().startsWith('{') || !/"entries"\s*:/.test(first));
  return { format: isWhole ? 'json-lines' : 'json' };
}

function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
