import type { ComponentChild } from 'preact';

/** A part of a text, in UTF-16 code units, `end` exclusive. */
interface TextRange {
  start: number;
  end: number;
}

/**
 * Renders a text with some of its ranges as elements. Returns the children, strings and elements in turn.
 * Ranges come in order; those that are empty, overlap or go backwards are left out.
 */
export function renderRanges<Range extends TextRange>(
  text: string,
  ranges: readonly Range[],
  render: (part: string, range: Range) => ComponentChild,
): ComponentChild[] {
  const children: ComponentChild[] = [];
  let end = 0;
  for (const range of ranges) {
    if (range.start < end || range.end <= range.start) continue;
    children.push(text.slice(end, range.start), render(text.slice(range.start, range.end), range));
    end = range.end;
  }
  children.push(text.slice(end));
  return children;
}
