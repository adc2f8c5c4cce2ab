import { DASH, IGNORED } from './character-kind.ts';
import { isHyphen } from './line-hyphens.ts';
import { kindAt } from './look-around.ts';

const LINE_BREAK_AHEAD = /[^\S\r\n]*[\r\n]/y;

/**
 * Whether the white space at `space` ends a line after a hyphen, or after another dash.
 * Copied text has a space in place of the line break. After a longer dash a line break is asked for: typists put a
 * space after it, and mean a pause.
 */
export function endsLineAfterDash(text: string, space: number): boolean {
  let before = space - 1;
  while (kindAt(text, before) === IGNORED && !isHyphen(text.charCodeAt(before))) before--;
  if (isHyphen(text.charCodeAt(before))) return true;
  LINE_BREAK_AHEAD.lastIndex = space;
  return kindAt(text, before) === DASH && LINE_BREAK_AHEAD.test(text);
}

const QUOTE_MARKS_BEFORE = /(?:^|[\r\n])[\t >]*$/;
/** Quotes within quotes are rarely deeper than this many code units of marks. */
const DEEPEST_QUOTE = 40;

/** Whether the `>` at an offset marks a quoted line of a mail, as it does at the line's beginning. */
export const isQuoteMark = (text: string, at: number): boolean =>
  QUOTE_MARKS_BEFORE.test(text.slice(Math.max(0, at - DEEPEST_QUOTE), at));
