import type { Result } from '../../../scripts/bench/result.ts';
import { BROWSER_NAMES, type BrowserName } from '../../../scripts/browsers/browser-name.ts';

/** Measures in one browser after the other, since side by side they would slow each other. Returns all results. */
export async function inEachBrowser(measure: (name: BrowserName) => Promise<Result[]>): Promise<Result[]> {
  const results: Result[] = [];
  for (const name of BROWSER_NAMES) results.push(...(await measure(name)));
  return results;
}
