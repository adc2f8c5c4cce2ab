import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { waitForCard, waitForNoCard } from '../../scripts/browsers/screen/card.ts';
import { findText } from '../../scripts/browsers/screen/find-text.ts';
import { waitForNothingPainted, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { moveAway } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { test } from '../support/browser-test.ts';
import { waitForTerms } from '../support/wait-for-terms.ts';

/** Writes down all that a page can notice, but for the time that things take. */
const LISTEN = `
  globalThis.noticed = [];
  const EVENTS = ['selectionchange', 'selectstart', 'focus', 'blur', 'focusin', 'focusout', 'scroll', 'resize', 'toggle',
    'beforetoggle', 'error', 'unhandledrejection', 'securitypolicyviolation', 'message', 'storage', 'load', 'slotchange',
    'animationstart', 'transitionrun', 'visibilitychange'];
  for (const type of EVENTS)
    addEventListener(type, ({ target }) => noticed.push(type + ' at ' + (target.localName ?? target.nodeName)), true);
  const known = Object.getOwnPropertyNames(globalThis);
  const sheets = () => [document.styleSheets.length, document.adoptedStyleSheets.length].join();
  const sheetsAtFirst = sheets();
  new MutationObserver((records) => {
    for (const { type, target } of records) noticed.push(type + ' in ' + target.nodeName.toLowerCase());
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['layout-shift', 'resource', 'mark', 'measure'])
    new PerformanceObserver((list) => {
      for (const { name } of list.getEntries()) noticed.push(type + ' ' + name);
    }).observe({ type });
  const sizes = new Map();
  const resized = new ResizeObserver((entries) => {
    for (const { target, contentRect: { width, height } } of entries) {
      const size = [width, height].join();
      if ((sizes.get(target) ?? size) !== size) noticed.push('size of ' + target.localName);
      sizes.set(target, size);
    }
  });
  const ratios = new Map();
  const seen = new IntersectionObserver((entries) => {
    for (const { target, intersectionRatio: ratio } of entries) {
      if ((ratios.get(target) ?? ratio) !== ratio) noticed.push('sight of ' + target.localName);
      ratios.set(target, ratio);
    }
  }, { threshold: [0, 0.5, 1] });
  for (const element of document.querySelectorAll('html, body, p, div')) {
    resized.observe(element);
    seen.observe(element);
  }
  globalThis.state = () => ({
    noticed: [...new Set(noticed)].sort(),
    scrolled: scrollY,
    focused: document.activeElement?.localName,
    selected: String(getSelection()),
    variables: Object.getOwnPropertyNames(globalThis).filter((name) => !known.includes(name) && !['state'].includes(name)),
    sheets: sheets() === sheetsAtFirst,
  });`;

const BODY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Silence</title><link rel="icon" href="data:,">
  <input><p>She has had myoclonus for years.</p><div><p>On dystonia and <b>secondary</b> myoclonus.</p></div>
  ${'<p>On asterixis, and on the rain.</p>'.repeat(40)}<p id="last">On chorea.</p>`;

/** Forbids the page all but the script that listens. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; script-src 'unsafe-eval'; img-src data:; trusted-types 'none'; require-trusted-types-for 'script'",
};

/** What the page has noticed two frames from now: all observers have reported by then. */
const state = (page: Page): Promise<{ noticed: string[] }> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    return Reflect.get(globalThis, 'state')();
  });

/** Opens the page with the extension switched off, somewhere in its middle, with a selection and a focus. */
async function openSilent(browser: TestBrowser): Promise<Page> {
  await changeSettings(browser, { enabled: false });
  const page = await openHtml(browser, BODY, STRICT);
  await page.evaluate(() => {
    document.querySelector('input')?.focus({ preventScroll: true });
    getSelection()?.selectAllChildren(document.getElementById('last') ?? document.body);
    scrollTo({ top: 40, behavior: 'instant' });
  });
  await page.evaluate(`${LISTEN} null`);
  await state(page);
  await page.evaluate('noticed.length = 0');
  return page;
}

describe('a page under the strictest policy that listens to all there is', () => {
  test('notices nothing of painted terms, of a card that its element comes and goes, and nothing else', async ({
    browser,
  }) => {
    const page = await openSilent(browser);
    const before = await state(page);
    await changeSettings(browser, { enabled: true });
    await waitForPainted(page, 'secondary myoclonus');
    expect(await state(page)).toEqual(before);
    // Brings it into view.
    const { x, y } = await findText(page, 'myoclonus');
    await state(page);
    await page.evaluate('noticed.length = 0');
    const inView = await state(page);
    await page.mouse.move(x, y, { steps: 4 });
    await waitForCard(page, 'myoclonus');
    await moveAway(page);
    await waitForNoCard(page);
    expect(await state(page)).toEqual({
      ...inView,
      noticed: [
        'attributes in neurogloss-card',
        'beforetoggle at neurogloss-card',
        'childList in html',
        'toggle at neurogloss-card',
      ],
    });
    await page.evaluate('noticed.length = 0');
    await changeSettings(browser, { enabled: false });
    await waitForNothingPainted(page);
    expect(await state(page)).toEqual(inView);
  });

  test('notices of marks that elements come and go, also in what is selected, and nothing else', async ({
    browser,
  }) => {
    const page = await openSilent(browser);
    const before = await state(page);
    await changeSettings(browser, { painter: 'marks', enabled: true });
    await waitForTerms(
      page,
      'marks',
      ['myoclonus', 'dystonia', 'secondary myoclonus', ...Array(40).fill('asterixis'), 'chorea'],
      'at first',
    );
    await changeSettings(browser, { enabled: false });
    await waitForNothingPainted(page);
    const { noticed, ...rest } = await state(page);
    expect({ ...rest, noticed: [] }).toEqual(before);
    expect(noticed).toEqual([
      'attributes in mark',
      'characterData in #text',
      'childList in b',
      'childList in mark',
      'childList in p',
      // Of what is selected, since its text is in other nodes now.
      'selectionchange at #document',
    ]);
  });
});
