/** Two offsets in a text, in UTF-16 code units, `end` exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** A stretch of text that is in a range, or between two. */
export interface TextPart<Range> {
  text: string;
  /** Absent for what is between ranges. */
  range?: Range;
}

/**
 * Cuts a text by ranges that are in order, such as marks or links; together the parts are the text again.
 * Empty ranges, and those that begin before the end of an earlier one, are left out.
 */
export function splitByRanges<Range extends TextRange>(
  text: string,
  ranges: readonly Range[],
): TextPart<Range>[] {
  const parts: TextPart<Range>[] = [];
  let at = 0;
  for (const range of ranges) {
    const { start, end } = range;
    if (start < at || end <= start) continue;
    if (start > at) parts.push({ text: text.slice(at, start) });
    parts.push({ text: text.slice(start, end), range });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}
