import type axe from 'axe-core';
import source from 'axe-core/axe.min.js?raw';
import type { TestPage } from './test-page.ts';

/** The rules of WCAG 2.2 A and AA, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a theme can break. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page, or with its colors alone, each as one line; open shadow roots are looked into. */
export async function axeFindings(page: TestPage, what: 'all' | 'colors' = 'all'): Promise<string[]> {
  if (!('axe' in page.window)) page.window.eval(source);
  const { run }: typeof axe = Reflect.get(page.window, 'axe');
  const { violations } = await run(page.document, { runOnly: what === 'all' ? TAGS : COLOR_RULES });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
