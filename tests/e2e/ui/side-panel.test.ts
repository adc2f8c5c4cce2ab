import { describe, expect } from 'vitest';
import { waitForCard } from '../../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { test } from '../../support/browser-test.ts';
import { openRealSidePanel, waitForRealSidePanel } from '../../support/browser-ui/real-side-panel.ts';

const PAGE = `<!doctype html><html lang="en"><title>A visit</title>
  <p>Dystonia and secondary myoclonus. <div style="height: 300vh"></div>
  <p id="far">Then asterixis.`;

describe('the side panel', () => {
  test('opens beside the page from the popup, and follows scrolling, hovering, tabs and navigation', async ({
    browser,
  }) => {
    const page = await openHtml(browser, PAGE);
    await waitForPainted(page, 'Dystonia');
    await openRealSidePanel(page);
    const panel = await waitForRealSidePanel(
      page,
      'shows what is in view',
      ({ inView }) => inView.length > 0,
    );
    expect(panel.inView).toEqual(['dystonia 1', 'secondary myoclonus 1']);
    expect(panel.text).toContain('asterixis');
    await page.evaluate(() => document.getElementById('far')?.scrollIntoView());
    await waitForRealSidePanel(page, 'follows', ({ current }) => current[0] === 'asterixis 1');
    await page.evaluate(() => scrollTo(0, 0));
    await hoverText(page, 'Dystonia');
    await waitForCard(page, 'dystonia');
    await waitForRealSidePanel(page, 'shows the card’s term', ({ current }) => current[0] === 'dystonia 1');
    const other = await openHtml(browser, '<!doctype html><html lang="en"><title>Two</title><p>Chorea.');
    await waitForRealSidePanel(other, 'follows to the other tab', ({ inView }) => inView[0] === 'chorea 1');
    await page.bringToFront();
    await page.goto(other.url());
    await waitForRealSidePanel(page, 'follows to another page', ({ inView }) => inView[0] === 'chorea 1');
  });
});
