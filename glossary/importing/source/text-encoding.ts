import { ImportError } from '../problem-codes.ts';

/** An encoding by the name that TextDecoder has for it. */
export type Encoding = string;

/** What Excel writes as "CSV" in Western countries. */
export const WESTERN: Encoding = 'windows-1252';

/** The encoding that the first bytes show: by byte order mark, zeros of UTF-16, or XML declaration; undefined for any other. */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = head;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  if (first === 0 && second && third === 0 && fourth) return 'utf-16be';
  return declaredEncoding(head);
}

/** What `<?xml encoding="…"?>` says, where TextDecoder knows it. */
function declaredEncoding(head: Uint8Array): Encoding | undefined {
  const start = new TextDecoder('windows-1252').decode(head.subarray(0, 200));
  const [, label] = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(start) ?? [];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new ImportError({ code: 'wrong-encoding', line: 1, values: { encoding: label } });
  }
}

/** Whether all of it is UTF-8. */
export async function isUtf8(chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** The text of these bytes, without a byte order mark. Throws an ImportError with the line of a byte that the encoding does not have. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for await (const chunk of chunks) {
    const text = decode(decoder, chunk, line);
    line += countLineFeeds(text);
    if (text !== '') yield text;
  }
  const rest = decode(decoder, undefined, line);
  if (rest !== '') yield rest;
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch {
    throw new ImportError({ code: 'wrong-encoding', line, values: { encoding: decoder.encoding } });
  }
}

/** How many line feeds a text has. */
export function countLineFeeds(text: string, end = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
