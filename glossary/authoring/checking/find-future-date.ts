import { entryFile } from '../compiling/check-links.ts';
import type { Entry } from '../compiling/entry-schema.ts';
import type { Problem } from '../compiling/problem.ts';

/**
 * Finds a day of comparison that has not come yet: mostly a slip of the year.
 * @param latest the last day that can be meant, as `2026-11-23`
 */
export function findFutureDate({ id, checked }: Entry, latest: string): Problem[] {
  if (checked <= latest) return [];
  const message = `${checked} lies in the future; give the day on which the text was last compared`;
  return [{ file: entryFile(id), field: 'checked', message }];
}
