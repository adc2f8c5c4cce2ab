import { test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

/** CSS pixels of the view, and of each line. */
const VIEW = 768;
const LINE = 20;

const HEAD = `<style>html { overflow-anchor: none } body, p { margin: 0 } p { height: ${LINE}px }</style>`;
const lines = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `<p id="line${from + at}">Myoclonus.</p>`).join('');

/** A page of so many terms that only those near the view are drawn. */
const openPage = (): Promise<TestPage> =>
  readPage(`${lines(0, 30)}<div id="between"></div>${lines(30, 400)}`, { head: HEAD, height: VIEW });

/** Waits until of these lines exactly those with `true` have their term painted. */
const paints = (page: TestPage, expected: Record<number, boolean>): Promise<void> =>
  eventually(
    () => Object.keys(expected).map((line) => page.painted(`#line${line}`).length > 0),
    Object.values(expected),
  );

const lineAt = (views: number): number => Math.round((views * VIEW) / LINE);

test('of many terms those within one and a half views around it are drawn', async () => {
  const page = await openPage();
  await paints(page, { 5: true, [lineAt(2.3)]: true, [lineAt(2.7)]: false });
  page.window.scrollTo({ top: 5 * VIEW, behavior: 'instant' });
  await paints(page, {
    [lineAt(3.3)]: false,
    [lineAt(3.7)]: true,
    [lineAt(7.3)]: true,
    [lineAt(7.7)]: false,
  });
});

test('terms that a growing part of the page pushes into the view are drawn, those before it are not', async () => {
  const page = await openPage();
  page.window.scrollTo({ top: 5 * VIEW, behavior: 'instant' });
  await paints(page, { 10: false, 40: false, [lineAt(5.2)]: true });
  page.element('#between').style.height = `${5 * VIEW - 40 * LINE}px`;
  await paints(page, { 10: false, 40: true, [lineAt(5.2)]: false });
});

test('so are those that a changed rule pushes into the view, once the page scrolls', async () => {
  const page = await openPage();
  page.window.scrollTo({ top: 5 * VIEW, behavior: 'instant' });
  await paints(page, { 10: false, 40: false, [lineAt(5.2)]: true });
  page.document.styleSheets[0]?.insertRule(`#between { height: ${5 * VIEW - 40 * LINE}px }`);
  page.window.scrollBy({ top: 1, behavior: 'instant' });
  await paints(page, { 10: false, 40: true, [lineAt(5.2)]: false });
});
