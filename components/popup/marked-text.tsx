import type { JSX } from 'preact';
import { splitByRanges } from '../../glossary/text/split-by-ranges.ts';

interface MarkedTextProps {
  text: string;
  /** `[start, end]` of what to mark, in order, in UTF-16 code units. */
  marks: readonly (readonly [number, number])[];
}

/** Text with the letters marked that a query met. */
export function MarkedText({ text, marks }: MarkedTextProps): JSX.Element {
  const ranges = marks.map(([start, end]) => ({ start, end }));
  return (
    <>
      {splitByRanges(text, ranges).map((part) =>
        part.range ? <mark key={part.range.start}>{part.text}</mark> : part.text,
      )}
    </>
  );
}
