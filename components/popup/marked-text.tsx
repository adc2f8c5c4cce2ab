import type { ComponentChild, JSX } from 'preact';

interface MarkedTextProps {
  text: string;
  /** `[start, end]` of what to mark, in order, in UTF-16 code units. */
  marks: readonly (readonly [number, number])[];
}

/** Text with the letters marked that a query met. Marks that overlap or go backwards are left out. */
export function MarkedText({ text, marks }: MarkedTextProps): JSX.Element {
  const parts: ComponentChild[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end <= start) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
