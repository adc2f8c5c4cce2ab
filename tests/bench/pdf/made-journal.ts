import type { EntryForms } from '../../../glossary/form.ts';
import { madePdf, quoted } from '../../support/made-pdf.ts';
import { pick, seededRandom } from '../made/random.ts';
import { syntheticText } from '../made/synthetic-text.ts';

/** Points, from the lower left corner of the page. */
const COLUMNS = [50, 307];
const COLUMN_WIDTH = 238;
const TOP = 780;
const LEADING = 11.5;
const LINES = 62;
const SIZE = 9;

/** A word in so many is oblique, as names of genes are. */
const OBLIQUE = 1 / 25;

/** Words that tell English, and how many words there are to one of them. */
const ENGLISH = ['the', 'and', 'that', 'with', 'from', 'which'];
const EVERY = 6;

/** Helvetica's widths of a, b, c …, in thousandths of its size, from Adobe's metrics; other characters are about as wide as an a. */
const WIDTHS = [
  556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556,
  500, 722, 500, 500, 500,
];
const FIRST = 'a'.charCodeAt(0);
const SPACE = 278;
const OTHER = 556;

/**
 * Makes a PDF of pages as journals have them: two justified columns of words in two fonts, with terms of these entries. The same number of pages
 * makes the same bytes, a string of Latin-1.
 */
export function madeJournal(entries: readonly EntryForms[], pages: number): string {
  const length = pages * COLUMNS.length * LINES * 60;
  const random = seededRandom(3);
  const text = syntheticText(entries, length)
    .replaceAll('é', 'e')
    .replace(/[^\x20-\x7e]+/g, ' ');
  const words = text
    .split(/\s+/)
    .flatMap((word, at) => (at % EVERY === 0 ? [pick(random, ENGLISH), word] : [word]))
    .values();
  const lines = (): string[] => Array.from({ length: COLUMNS.length * LINES }, () => lineOf(words));
  return madePdf(Array.from({ length: pages }, lines), {
    draw: (page) => `BT ${LEADING} TL\n${page.map((line, at) => drawLine(line, at, random)).join('\n')}\nET`,
  });
}

/** As many words as fit in a column. */
function lineOf(words: Iterator<string>): string {
  const line: string[] = [];
  let width = 0;
  for (let next = words.next(); !next.done; next = words.next()) {
    line.push(next.value);
    width += widthOf(next.value) + (SPACE / 1000) * SIZE;
    if (width > COLUMN_WIDTH - 5 * SIZE) break;
  }
  return line.join(' ');
}

/** Each word at its place: what is left of the column's width is between them. */
function drawLine(line: string, at: number, random: () => number): string {
  const words = line.split(' ');
  const width = words.reduce((sum, word) => sum + widthOf(word), 0);
  const gap = Math.max(0.2 * SIZE, (COLUMN_WIDTH - width) / Math.max(1, words.length - 1));
  const y = TOP - (at % LINES) * LEADING;
  let x = COLUMNS[Math.floor(at / LINES)] ?? 0;
  return words
    .map((word) => {
      const font = random() < OBLIQUE ? 'F2' : 'F1';
      const drawn = `/${font} ${SIZE} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${quoted(word)} Tj`;
      x += widthOf(word) + gap;
      return drawn;
    })
    .join('\n');
}

const widthOf = (word: string): number =>
  [...word].reduce((sum, letter) => sum + (WIDTHS[letter.charCodeAt(0) - FIRST] ?? OTHER), 0) * (SIZE / 1000);
