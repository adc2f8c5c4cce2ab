import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 A and AA, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page, each as one line; open shadow roots are looked into. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(`${source};undefined`);
  const json = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(TAGS)} }).then((results) => JSON.stringify(results))`,
  );
  const { violations }: AxeResults = JSON.parse(String(json));
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
