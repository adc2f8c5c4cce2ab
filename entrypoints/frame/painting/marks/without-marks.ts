import { MARK_CLASS } from './wrap-ranges.ts';

/** A mark of ours in markup that a browser wrote: it holds nothing but text. */
const MARK = new RegExp(
  `<mark(?=(?: [\\w-]+="[^"]*")*? class="${MARK_CLASS}")(?: [\\w-]+="[^"]*")*>([^<]*)</mark>`,
  'g',
);

/** Markup as it would be had the page not been marked. */
export const withoutMarks = (markup: string): string => markup.replace(MARK, '$1');
