import * as kind from './character-kind.ts';
import { foldedCodePoint, kindOf } from './characters.ts';

const LETTER_S = 0x73;

/** The kind of the code unit at an offset; beyond the text, one that joins no word. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kindOf(text.charCodeAt(at)) : kind.SYMBOL;
}

/** Where the ’s whose apostrophe is at `apostrophe` ends; 0 when it is no ’s. */
export function possessiveEnd(text: string, apostrophe: number): number {
  const letter = nextVisible(text, apostrophe + 1);
  if ((text.charCodeAt(letter) | 0x20) !== LETTER_S) return 0;
  const after = nextVisible(text, letter + 1);
  return isWordAt(text, after) ? 0 : letter + 1;
}

/** Whether the Greek letter of this length at `at` has no Greek neighbours. */
export function isLoneGreek(text: string, at: number, length: number): boolean {
  return !isGreek(text, nextVisible(text, at + length), 1) && !isGreek(text, at - 1, -1);
}

/** The offset of the first visible character from `from` on. */
function nextVisible(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) === kind.IGNORED) at++;
  return at;
}

function isWordAt(text: string, at: number): boolean {
  const found = kindAt(text, at);
  if (found === kind.PAIR) return foldedCodePoint(text.codePointAt(at)!).kind <= kind.GREEK;
  return found <= kind.DIACRITIC;
}

function isGreek(text: string, from: number, step: number): boolean {
  let at = from;
  while (kindAt(text, at) === kind.DIACRITIC || kindAt(text, at) === kind.IGNORED) at += step;
  if (kindAt(text, at) !== kind.PAIR) return kindAt(text, at) === kind.GREEK;
  const pair = text.codePointAt(step < 0 && kindAt(text, at - 1) === kind.PAIR ? at - 1 : at)!;
  return foldedCodePoint(pair).kind === kind.GREEK;
}
