import { casedText, PATTERN_SEPARATOR } from '../forms/case-pattern.ts';
import { withoutStops } from '../text/dotted-acronym.ts';
import type { Tokens } from '../text/tokens.ts';

/** Whether the tokens from `first` to `last` show the case that a pattern made by `casePattern` demands. */
export function hasCase(text: string, tokens: Tokens, first: number, last: number, pattern: string): boolean {
  let from = 0;
  for (let at = first; at <= last; at++) {
    const separator = pattern.indexOf(PATTERN_SEPARATOR, from);
    const demanded = pattern.slice(from, separator === -1 ? undefined : separator);
    if (demanded !== '' && !shows(text.slice(tokens.starts[at], tokens.ends[at]), demanded)) return false;
    from += demanded.length + 1;
  }
  return true;
}

const shows = (token: string, demanded: string): boolean =>
  token === demanded || casedText(withoutStops(token)) === demanded;
