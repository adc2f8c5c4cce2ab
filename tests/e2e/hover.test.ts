import { expect } from 'vitest';
import { withExtension } from '../../scripts/browsers/contexts/control.ts';
import { insideCard } from '../../scripts/browsers/contexts/inside-card.ts';
import { askBackground } from '../../scripts/browsers/contexts/questions.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { clickInCard, waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../scripts/browsers/screen/hover.ts';
import { openHtml, openPage } from '../../scripts/browsers/screen/open-page.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

const TERM = 'secondary myoclonus';

test('a user hovers a term, reads its card, goes deeper, mutes the term and moves on', async ({
  browser,
}) => {
  const page = await openPage(browser, 'demo.html');
  await waitForPainted(page, TERM);
  await hoverText(page, TERM);
  const [entry] = await askBackground(browser, 'getEntries', { ids: ['secondary-myoclonus'] });
  const { links, headings } = await waitForCard(page, entry?.summary.text);
  expect(headings[0]).toBe(TERM);
  // References open safely, in a new tab.
  const source = entry?.sources[0]?.links.map(({ url }) => url) ?? [];
  expect(source).not.toEqual([]);
  expect(links.map(({ url }) => url)).toEqual(expect.arrayContaining(source));
  const outside = links.filter(({ url }) => !url.startsWith(browser.extensionOrigin));
  for (const link of outside)
    expect(link).toMatchObject({
      url: expect.stringMatching(/^https:/),
      target: '_blank',
      rel: expect.stringContaining('noopener'),
    });
  // What a report of an error says names the entry, and nothing of the page.
  const report = decodeURIComponent(links.find(({ text }) => text === 'Report an error')?.url ?? '');
  expect(report).toContain('secondary-myoclonus');
  expect(report).not.toContain(new URL(page.url()).host);

  await clickInCard(page, 'Clinical');
  await waitForCard(page, 'Related');
  await clickInCard(page, 'I know this term');
  await waitForCard(page, 'No longer marked.');
  await waitUntil('both are stored', async () => {
    const { level, muted } = await withExtension(browser, () => chrome.storage.sync.get());
    return JSON.stringify([level, muted]) === JSON.stringify(['clinical', ['secondary-myoclonus']]);
  });
  await waitUntil('the term is painted no longer', async () => !(await paintedTexts(page)).includes(TERM));
  await moveAway(page);
  await page.mouse.click(1, 1);
  await waitForNoCard(page);
});

test('under the strictest policy the card has its looks', async ({ browser }) => {
  const page = await openPage(browser, 'strict-csp.html');
  await waitForPainted(page, TERM);
  await hoverText(page, TERM);
  const { place } = await waitForCard(page, TERM);
  const width = await insideCard(page, (root) => {
    const card = root.querySelector('.card');
    return card && getComputedStyle(card).inlineSize;
  });
  expect(width).toBe('360px');
  expect(place.width).toBeCloseTo(360, 0);
});

test('a card copies a citation where the page’s policy forbids the clipboard', async ({ browser }) => {
  await changeSettings(browser, { level: 'clinical' });
  const page = await openHtml(
    browser,
    '<!doctype html><html lang="en"><title>Terms</title><p>On secondary myoclonus.</p><textarea></textarea>',
    { 'permissions-policy': 'clipboard-write=()' },
  );
  await waitForPainted(page, TERM);
  await hoverText(page, TERM);
  await waitForCard(page, TERM);
  const [entry] = await askBackground(browser, 'getEntries', { ids: ['secondary-myoclonus'] });
  await clickInCard(page, 'Copy');
  await waitForCard(page, 'Copied');
  // Pasted as a user would: no browser lets every page read the clipboard.
  await page.evaluate(() => document.querySelector('textarea')?.focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  const pasted = await waitUntil('it is pasted', () =>
    page.evaluate(() => document.querySelector('textarea')?.value),
  );
  expect(pasted).toContain(entry?.sources[0]?.text);
});
