import type { ByteReader } from '../../binary/byte-reader.ts';
import type { ByteWriter } from '../../binary/byte-writer.ts';
import type { FoldedWord } from '../../text/fold-words.ts';

/*
 * A search index has the words of each name by their numbers. Of the name itself it keeps only what these do not say: how it is
 * written. That is one byte for most names of most lists, and their letters were 37 % of an index of 250,000 forms.
 *
 * A name begins with a byte: how many marks follow, none where it is its words with spaces between, or `WHOLE`. A mark for each
 * word says how it is written and what stands before it; one more, what stands after the last. Where marks are left out, they
 * are 0. After the marks come the texts that they say are spelled out, in their order.
 */

/** The name is spelled out, and nothing is said of its words. */
const WHOLE = 0xff;

/** Of a longer name no more words are compared: the marks of all are counted by one byte. */
export const MOST_NAME_WORDS = 250;

/** How a word is written, two bits of a mark: as it is compared, with a capital, in capitals, or spelled out. */
const CASES: readonly ((folded: string) => string)[] = [
  (folded) => folded,
  (folded) => folded.slice(0, 1).toUpperCase() + folded.slice(1),
  (folded) => folded.toUpperCase(),
];
const SPELLED = 3;
/** A further bit: it has an s that is not compared. */
const PLURAL = 4;
const CASE = 3;

/** What stands before a word where it is not the usual, which is 0: three bits of a mark, above those of the word. */
const GAP_SHIFT = 3;
const GAPS: readonly string[] = ['-', '/', ', ', '', ' (', ')'];
const SPELLED_GAP = 7;

/** What is usual between two words; before the first and after the last is nothing. */
const SPACE = ' ';

/** Writes a name, of which these words are compared; the index has no others. */
export function writeName(writer: ByteWriter, name: string, words: readonly FoldedWord[]): void {
  const { marks, texts } = markName(name, words);
  if (!marks) {
    writer.byte(WHOLE);
    writer.string(name);
    return;
  }
  while (marks.at(-1) === 0) marks.pop();
  writer.byte(marks.length);
  for (const mark of marks) writer.byte(mark);
  for (const text of texts) writer.string(text);
}

/** Writes a name that is packed already, without its words. */
export function writeWholeName(writer: ByteWriter, packed: Uint8Array): void {
  writer.byte(WHOLE);
  writer.packed(packed);
}

/** Reads a name that has these words. */
export function readName(reader: ByteReader, words: readonly string[]): string {
  const count = reader.byte();
  if (count === WHOLE) return reader.string();
  const marks = Array.from({ length: count }, () => reader.byte());
  let name = '';
  words.forEach((word, at) => {
    const mark = marks[at] ?? 0;
    name += readGap(reader, mark, at === 0 ? '' : SPACE);
    name += readWord(reader, mark, word);
  });
  return name + readGap(reader, marks[words.length] ?? 0, '');
}

/** The marks of a name, and what they leave to spell out; no marks where its words are not one after another. */
function markName(name: string, words: readonly FoldedWord[]): { marks?: number[]; texts: string[] } {
  const texts: string[] = [];
  const marks: number[] = [];
  let end = 0;
  for (const [at, word] of words.entries()) {
    if (word.start < end) return { texts };
    const gap = markGap(name.slice(end, word.start), at === 0 ? '' : SPACE, texts);
    marks.push(gap | markWord(name.slice(word.start, word.end), word.folded, texts));
    end = word.end;
  }
  marks.push(markGap(name.slice(end), '', texts));
  return { marks, texts };
}

function markGap(gap: string, usual: string, texts: string[]): number {
  if (gap === usual) return 0;
  const known = GAPS.indexOf(gap);
  if (known >= 0) return (known + 1) << GAP_SHIFT;
  texts.push(gap);
  return SPELLED_GAP << GAP_SHIFT;
}

function readGap(reader: ByteReader, mark: number, usual: string): string {
  const gap = mark >>> GAP_SHIFT;
  if (gap === 0) return usual;
  return gap === SPELLED_GAP ? reader.string() : GAPS[gap - 1]!;
}

function markWord(written: string, folded: string, texts: string[]): number {
  if (written === folded) return 0;
  const isPlural = written.length > folded.length && written.endsWith('s');
  const one = isPlural ? written.slice(0, -1) : written;
  const found = CASES.findIndex((spell) => spell(folded) === one);
  if (found >= 0) return isPlural ? found | PLURAL : found;
  texts.push(written);
  return SPELLED;
}

function readWord(reader: ByteReader, mark: number, folded: string): string {
  const found = mark & CASE;
  if (found === SPELLED) return reader.string();
  const word = CASES[found]!(folded);
  return mark & PLURAL ? `${word}s` : word;
}
