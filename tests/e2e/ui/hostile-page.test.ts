import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { withExtension } from '../../../scripts/browsers/contexts/control.ts';
import { insideCard } from '../../../scripts/browsers/contexts/inside-card.ts';
import { changeSettings } from '../../../scripts/browsers/contexts/settings.ts';
import { clickInCard, readCard, waitForCard, waitForNoCard } from '../../../scripts/browsers/screen/card.ts';
import { waitForPainted } from '../../../scripts/browsers/screen/highlights.ts';
import { hoverText, moveAway } from '../../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { test } from '../../support/browser-test.ts';

const TEXT = '<p>Here is dystonia.</p>';
const page = (head: string): string => `<!doctype html><html lang="en"><head>${head}</head>${TEXT}`;

const WILD = `<style>
  html { font-size: 64px !important; }
  * { font: italic 900 40px/3 fantasy !important; color: lime !important; letter-spacing: 1em !important;
      text-transform: uppercase !important; text-align: right !important; word-spacing: 2em !important;
      user-select: none !important; cursor: none !important; direction: rtl !important;
      margin: 30px !important; padding: 30px !important; border: 9px solid red !important;
      background: black !important; --ink: red !important; --surface: black !important; --unit: 9px !important; }
  neurogloss-card { display: none !important; opacity: 0 !important; visibility: hidden !important;
      transform: scale(0.1) !important; filter: invert(1) !important; pointer-events: none !important; }
  ::selection, ::before { all: unset !important; content: "!" !important; }
</style>`;

const STRICT = {
  'content-security-policy':
    "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
};

/** Room for the whole card, however large the page's own text is. */
const ROOMY = { width: 1200, height: 1600 };

/** Everything about the card's elements that a reader can see, but where it stands. */
function lookOfCard(target: Page): Promise<unknown> {
  return insideCard(target, (root) =>
    [...root.querySelectorAll('*')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const properties = [
        'color',
        'background-color',
        'font-family',
        'font-size',
        'font-style',
        'font-weight',
        'line-height',
        'letter-spacing',
        'word-spacing',
        'text-align',
        'text-transform',
        'direction',
        'visibility',
        'opacity',
        'cursor',
        'user-select',
        'margin',
        'padding',
        'border',
      ];
      const look = properties.map((property) => style.getPropertyValue(property)).join('; ');
      return `${element.localName}.${element.className} ${Math.round(width)} × ${Math.round(height)}: ${look}`;
    }),
  );
}

/** What the page's own styles may do to the host itself. */
function hostOf(target: Page): Promise<unknown> {
  return target.evaluate(() => {
    const host = document.querySelector('neurogloss-card');
    if (!host) return null;
    const { opacity, visibility, transform, filter, pointerEvents } = getComputedStyle(host);
    return { opacity, visibility, transform, filter, pointerEvents };
  });
}

describe('a hostile page', () => {
  test.for<[string, string, Record<string, string>]>([
    ['wild styles', WILD, {}],
    ['the strictest policy and Trusted Types', '', STRICT],
  ])('with %s shows the same card', async ([, head, headers], { browser }) => {
    // All parts of the card at once.
    await changeSettings(browser, { level: 'clinical' });
    const plain = await openHtml(browser, page(''));
    await plain.setViewport(ROOMY);
    await waitForPainted(plain, 'dystonia');
    await hoverText(plain, 'dystonia');
    await waitForCard(plain, 'dystonia');
    const [look, host] = [await lookOfCard(plain), await hostOf(plain)];

    const hostile = await openHtml(browser, page(head), headers);
    await hostile.setViewport(ROOMY);
    await waitForPainted(hostile, 'dystonia');
    await hoverText(hostile, 'dystonia');
    await waitForCard(hostile, 'dystonia');
    expect(await lookOfCard(hostile)).toEqual(look);
    expect(await hostOf(hostile)).toEqual(host);
    await clickInCard(hostile, 'Less');
    await waitForCard(hostile, 'More');
  });

  test('cannot read or change the settings', async ({ browser }) => {
    await changeSettings(browser, { muted: ['tremor'], level: 'clinical' });
    const target = await openHtml(browser, page(''));
    await waitForPainted(target, 'dystonia');
    await hoverText(target, 'dystonia');
    await waitForCard(target, 'dystonia');
    const reached = await target.evaluate(async (origin) => {
      const heard: unknown[] = [];
      addEventListener('message', ({ data }) => heard.push(data));
      const question = { neurogloss: 'getPageSettings', params: {} };
      postMessage(question, '*');
      document.dispatchEvent(new CustomEvent('neurogloss', { detail: question }));
      const names = ['chrome', 'browser'].flatMap((name) => {
        const api = Reflect.get(globalThis, name);
        return api?.storage || api?.runtime?.sendMessage ? [name] : [];
      });
      const files = await Promise.all(
        ['options.html', 'glossary/labels.json', 'card.js'].map((file) =>
          fetch(`${origin}/${file}`).then(
            () => file,
            () => null,
          ),
        ),
      );
      // Messages come in order: what answers the question would have come before this one.
      await new Promise((resolve) => {
        addEventListener('message', ({ data }) => data === 'last' && resolve(undefined));
        postMessage('last', '*');
      });
      return { names, files: files.filter((file) => file !== null), heard };
    }, browser.extensionOrigin);
    expect(reached).toEqual({
      names: [],
      files: [],
      heard: [{ neurogloss: 'getPageSettings', params: {} }, 'last'],
    });
    expect(await withExtension(browser, () => chrome.storage.sync.get())).toEqual({
      muted: ['tremor'],
      level: 'clinical',
    });
  });

  test('cannot close the card by made-up keys, presses and scrolling', async ({ browser }) => {
    const target = await openHtml(browser, page(''));
    await waitForPainted(target, 'dystonia');
    await hoverText(target, 'dystonia');
    const before = await waitForCard(target, 'dystonia');
    await target.evaluate(() => {
      for (const aim of [document.body, document, window]) {
        aim.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
        aim.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        aim.dispatchEvent(new Event('scroll', { bubbles: true }));
        aim.dispatchEvent(new PointerEvent('pointerleave'));
      }
    });
    expect(await settle(() => readCard(target))).toEqual(before);
  });

  test('that presses a mark by itself opens no card', async ({ browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    const target = await openHtml(browser, page(''));
    await waitUntil('the term is an element', () => target.$('mark'));
    await target.evaluate(() => {
      const mark = document.querySelector('mark');
      mark?.focus();
      for (const type of ['keydown', 'keypress', 'keyup'])
        mark?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true }));
      mark?.click();
    });
    expect(await settle(() => readCard(target))).toBeNull();
  });

  test('cannot read the card', async ({ browser }) => {
    const target = await openHtml(browser, page(''));
    await waitForPainted(target, 'dystonia');
    await hoverText(target, 'dystonia');
    await waitForCard(target, 'dystonia');
    const seen = await target.evaluate(() => {
      const host = document.querySelector('neurogloss-card');
      return {
        root: host?.shadowRoot ?? null,
        inner: host?.innerHTML,
        attributes: host?.getAttributeNames().filter((name) => name !== 'style' && name !== 'popover'),
        text: host?.textContent,
        globals: Object.keys(window).filter((name) => name.toLowerCase().includes('neurogloss')),
        stored: { ...localStorage },
        found: document.elementsFromPoint(innerWidth / 2, innerHeight / 2).length > 0,
      };
    });
    expect(seen).toEqual({
      root: null,
      inner: '',
      attributes: [],
      text: '',
      globals: [],
      stored: {},
      found: true,
    });
  });

  test('cannot press the card’s buttons or read its settings by made-up events', async ({ browser }) => {
    const target = await openHtml(browser, page(''));
    await waitForPainted(target, 'dystonia');
    await hoverText(target, 'dystonia');
    await waitForCard(target, 'dystonia');
    const before = await readCard(target);
    await target.evaluate(() => {
      const host = document.querySelector('neurogloss-card');
      const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect();
      for (let across = 4; across < width; across += 8)
        for (let down = 4; down < height; down += 8) {
          const place = { clientX: x + across, clientY: y + down, bubbles: true, composed: true };
          const aim = document.elementFromPoint(x + across, y + down);
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            aim?.dispatchEvent(new MouseEvent(type, place));
        }
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    await target.evaluate(() => {
      const root = document.querySelector('neurogloss-card')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    expect(await readCard(target)).toEqual(before);
  });

  test.for([
    ['at first', false],
    ['also where the reader has hovered before', true],
  ] as const)('cannot open a card by made-up mouse events, %s', async ([, hasHovered], { browser }) => {
    const target = await openHtml(browser, page(''));
    await waitForPainted(target, 'dystonia');
    if (hasHovered) {
      await hoverText(target, 'dystonia');
      await waitForCard(target, 'dystonia');
      await moveAway(target);
      await waitForNoCard(target);
    }
    await target.evaluate(async () => {
      const word = document.createRange();
      word.selectNodeContents(document.querySelector('p') ?? document.body);
      const { right, y, height } = word.getBoundingClientRect();
      // Within the last word, for longer than a card takes to load and to wait.
      for (let frame = 0; frame < 60; frame += 1) {
        const place = { clientX: right - 20 - (frame % 2), clientY: y + height / 2 };
        for (const type of ['pointerover', 'mouseover', 'pointermove', 'mousemove'])
          document.elementFromPoint(place.clientX, place.clientY)?.dispatchEvent(
            new PointerEvent(type, {
              ...place,
              screenX: place.clientX,
              screenY: place.clientY,
              bubbles: true,
              composed: true,
              pointerType: 'mouse',
            }),
          );
        await new Promise(requestAnimationFrame);
      }
    });
    // A real hover, later than the made-up one, would have had its card by then: it is the only one to come.
    const other = await openHtml(browser, page(''));
    await waitForPainted(other, 'dystonia');
    await hoverText(other, 'dystonia');
    await waitForCard(other, 'dystonia');
    expect(await readCard(target)).toBeNull();
  });
});
