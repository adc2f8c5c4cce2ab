import type { SearchHit } from '../../../glossary/search-hit.ts';

/** Whether a query means just this hit: the marked letters are all of what it found. */
export function isExactHit({ term, found, marks }: SearchHit): boolean {
  const text = found ?? term;
  const marked = marks.reduce((sum, [start, end]) => sum + end - start, 0);
  const letters = /[\p{L}\p{N}]/gu;
  return marked > 0 && marked >= (text.match(letters)?.length ?? 0);
}
