import type { Guideline } from './guideline-file.ts';

/** Months after which somebody looks again whether something has superseded a guideline. */
export const MONTHS_BETWEEN_LOOKS = 12;

/**
 * The guidelines whose last look is more than twelve months before a day, the longest first.
 * @param today as `2026-11-23`
 */
export function staleGuidelines(guidelines: readonly Guideline[], today: string): Guideline[] {
  const limit = new Date(`${today}T00:00:00Z`);
  limit.setUTCMonth(limit.getUTCMonth() - MONTHS_BETWEEN_LOOKS);
  const oldest = limit.toISOString().slice(0, today.length);
  return guidelines
    .filter(({ looked }) => looked < oldest)
    .sort((one, other) => one.looked.localeCompare(other.looked));
}
