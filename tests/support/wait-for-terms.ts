import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Settings } from '../../entrypoints/settings/settings-schema.ts';
import { paintedTexts } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks } from '../../scripts/browsers/screen/marks.ts';
import { PATIENCE } from '../../scripts/browsers/session/wait-until.ts';

/** Waits until exactly these terms are marked. Highlights draw marks too; a mark holds no more than one text node's part. */
export async function waitForTerms(
  page: Page,
  painter: Settings['painter'],
  terms: readonly string[],
  when: string,
): Promise<void> {
  const letters = (texts: readonly string[]): string => texts.join('').replaceAll(' ', '');
  const expected = { painted: terms.toSorted(), marked: painter === 'marks' ? letters(terms).length : 0 };
  const look = async () => ({
    painted: (await paintedTexts(page)).toSorted(),
    marked: letters(await readMarks(page)).length,
  });
  await expect.poll(look, { timeout: PATIENCE, interval: 20, message: when }).toEqual(expected);
}
