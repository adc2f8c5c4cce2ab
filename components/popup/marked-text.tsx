import type { JSX } from 'preact';
import { renderRanges } from '../kit/render-ranges.ts';

interface MarkedTextProps {
  text: string;
  /** `[start, end]` of what to mark, in order, in UTF-16 code units. */
  marks: readonly (readonly [number, number])[];
}

/** Text in which the letters that a query matched are marked. */
export function MarkedText({ text, marks }: MarkedTextProps): JSX.Element {
  const ranges = marks.map(([start, end]) => ({ start, end }));
  return (
    <>
      {renderRanges(text, ranges, (part, { start }) => (
        <mark key={start}>{part}</mark>
      ))}
    </>
  );
}
