import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { besideContentScript } from '../../scripts/browsers/contexts/control.ts';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { findText } from '../../scripts/browsers/screen/find-text.ts';
import { waitForNothingPainted, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { readMarks, waitForMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/plain-browser.ts';
import { waitForTerms } from '../support/wait-for-terms.ts';

/** What pages that search or annotate their own text do: sets each place of a word, as far as it is in one text node, into `<b>`. */
const EMBOLDEN = `function embolden(word) {
  const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const at = node.data.indexOf(word);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    range.surroundContents(document.createElement('b'));
  }
}`;

/** What libraries do that make a page's tree equal to another one, node by node, such as those behind htmx and Turbo. */
const MORPH = `function morph(from, to) {
  const [mine, others] = [[...from.childNodes], [...to.childNodes]];
  others.forEach((other, i) => {
    const node = mine[i];
    if (!node) from.append(other.cloneNode(true));
    else if (node.nodeName !== other.nodeName) from.replaceChild(other.cloneNode(true), node);
    else if (node.nodeType === 3) node.data = other.data;
    else morph(node, other);
  });
  for (const node of mine.slice(others.length)) node.remove();
}
function morphTo(html) {
  morph(document.getElementById('text'), Object.assign(document.createElement('div'), { innerHTML: html }));
}`;

/** What scripts do that replace words, signs or currencies in all texts of a page. */
const REPLACE_IN_TEXTS = `const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) walker.currentNode.data = walker.currentNode.data.replaceAll('e', 'E')`;

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Marks</title><link rel="icon" href="data:,">
   <div id="text">${body}</div><p id="last">On chorea.</p><script>${EMBOLDEN} ${MORPH}</script>`;

const TEXT = '<p>Of the myoclonus and a dystonia here.</p>';

const htmlOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.getElementById('text')?.innerHTML ?? '');

describe('with marks, a page that', () => {
  test.for<[what: string, body: string, script: string]>([
    ['normalizes its text', TEXT, 'document.body.normalize()'],
    [
      'normalizes a text that begins with a term',
      '<p>Myoclonus and dystonia.</p>',
      'document.body.normalize()',
    ],
    ['normalizes a text that is a term', '<p><i>Myoclonus</i></p>', 'document.body.normalize()'],
    [
      'normalizes a text that it had split',
      '<p>Of dystonia and of myoclonus here.</p><script>document.currentScript.previousElementSibling.firstChild.splitText(13)</script>',
      'document.body.normalize()',
    ],
    ['sets a word before a term into an element', TEXT, 'embolden("the ")'],
    ['sets all before a term into an element', TEXT, 'embolden("Of the ")'],
    ['sets the beginning before a term into an element', TEXT, 'embolden("Of")'],
    ['sets the end of a term into an element', TEXT, 'embolden("clonus")'],
    ['sets a term into an element', TEXT, 'embolden("myoclonus")'],
    ['sets a word between terms into an element', TEXT, 'embolden("and")'],
    ['sets a word behind the terms into an element', TEXT, 'embolden("here")'],
    ['sets words into elements everywhere', TEXT, '["Of", "my", "an", "dyst", "er"].forEach(embolden)'],
    [
      'takes all marks away and normalizes',
      '<p>Myoclonus and dystonia.</p>',
      'for (const mark of document.querySelectorAll("mark")) { const { parentNode } = mark; mark.replaceWith(...mark.childNodes); parentNode.normalize() }',
    ],
    [
      'makes a copy of its text',
      TEXT,
      'document.getElementById("text").append(document.querySelector("p").cloneNode(true))',
    ],
    [
      'writes its own markup anew',
      TEXT,
      'document.getElementById("text").innerHTML += "<p>And asterixis.</p>"',
    ],
    ['makes its tree equal to one with the same text', TEXT, `morphTo('${TEXT}')`],
    [
      'makes its tree equal to another one',
      '<p>Of <b>the</b> myoclonus <i>and</i> a dystonia here.</p>',
      'morphTo("<p>Of <b>the</b> dystonia <i>and</i> no myoclonus here.</p>")',
    ],
    [
      'makes its tree equal to one that differs between terms',
      '<p>Myoclonus <i>and</i> dystonia.</p>',
      'morphTo("<p>Myoclonus <i>or</i> dystonia.</p>")',
    ],
    ['replaces letters in all its texts', TEXT, REPLACE_IN_TEXTS],
    [
      'puts a copy of its text into an editor',
      '<p>On myoclonus.</p><div contenteditable="true"></div>',
      'document.querySelector("[contenteditable]").append(document.querySelector("p").cloneNode(true))',
    ],
  ])(
    '%s keeps the text and the markup that it has without the extension',
    async ([, body, script], { browser, plain }) => {
      const reference = await openHtml(plain, html(body));
      await changeSettings(browser, { painter: 'marks' });
      const page = await openHtml(browser, html(body));
      await waitForMarks(page, 'chorea');
      await waitUntil('the text is marked', async () => (await readMarks(page)).length > 1);
      await reference.evaluate(script);
      // In the same turn the page may still see marks; in the next one all is right.
      const text = await page.evaluate(`(async () => {
        ${script};
        await new Promise((resolve) => requestAnimationFrame(resolve));
        return document.body.innerText;
      })()`);
      expect(text).toBe(await reference.evaluate(() => document.body.innerText));
      await page.evaluate(() => document.getElementById('last')?.append(' And athetosis.'));
      await waitForPainted(page, 'athetosis');
      await waitUntil('the text is marked again', async () => (await readMarks(page)).length > 2);
      expect(await page.$('mark mark')).toBeNull();
      expect(await page.evaluate(() => document.body.innerText.replace(' And athetosis.', ''))).toBe(text);
      await changeSettings(browser, { enabled: false });
      await waitForNothingPainted(page);
      await waitUntil('no marks are left', async () => (await readMarks(page)).length === 0);
      expect(await htmlOf(page)).toBe(await htmlOf(reference));
      expect(errorsOf(page)).toEqual([]);
    },
  );
});

test.for<[what: string, undo: string]>([
  ['takes each mark away at once', 'for (const mark of marks) mark.replaceWith(...mark.childNodes)'],
  ['writes its own markup again at once', 'document.body.innerHTML = own'],
])('with a page that %s there is no endless fight; its terms stay drawn', async ([, undo], { browser }) => {
  await changeSettings(browser, { painter: 'marks' });
  const page = await openHtml(
    browser,
    html(`<p>Of myoclonus.</p><script>
      globalThis.undone = 0;
      addEventListener('DOMContentLoaded', () => {
        const own = document.body.innerHTML;
        new MutationObserver(() => {
          const marks = document.querySelectorAll('mark');
          if (marks.length === 0) return;
          undone++;
          ${undo};
        }).observe(document.body, { subtree: true, childList: true });
      });
    </script>`),
  );
  const undone = (): Promise<number> => page.evaluate((): number => Reflect.get(globalThis, 'undone'));
  await waitUntil('the page has had its way some times', async () => (await undone()) >= 4);
  const before = await settle(undone);
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Of athetosis.</p>'));
  await waitForPainted(page, 'athetosis');
  expect(await settle(undone)).toBeLessThanOrEqual(before + 1);
  // With highlights alone.
  await waitForTerms(page, 'highlights', ['myoclonus', 'chorea', 'athetosis'], 'in the truce');
});

describe('what the reader selects', () => {
  const PARAGRAPH = '<p>Of the myoclonus and a dystonia here.</p>';

  test.for<[what: string, from: number, to: number]>([
    ['from one term into another', 9, 24],
    ['a term', 7, 16],
    ['a part of a term', 9, 13],
    ['what stands between', 17, 22],
    ['the whole text', 0, 37],
    ['backwards', 20, 9],
  ])(
    'stays selected when terms are marked and when they are no longer: %s',
    async ([, from, to], { browser }) => {
      await changeSettings(browser, { painter: 'marks', enabled: false });
      const page = await openHtml(browser, html(PARAGRAPH));
      await page.evaluate(
        (from, to) => {
          const text = document.querySelector('p')?.firstChild;
          if (text) getSelection()?.setBaseAndExtent(text, from, text, to);
        },
        from,
        to,
      );
      const selected = (): Promise<string> => page.evaluate(() => String(getSelection()));
      const before = await selected();
      await changeSettings(browser, { enabled: true });
      await waitForMarks(page, 'chorea');
      expect(await selected()).toBe(before);
      await page.evaluate(() => document.querySelector('p')?.append(' More.'));
      await changeSettings(browser, { enabled: false });
      await waitUntil('no marks are left', async () => (await readMarks(page)).length === 0);
      expect(await selected()).toBe(before);
    },
  );

  test('is copied as the page wrote it', async ({ browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    const page = await openHtml(browser, html('<p>Of <b>secondary</b> myoclonus here.</p>'));
    await waitForMarks(page, 'chorea');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body),
    );
    await press(page, 'KeyC');
    await waitForMarks(page, 'secondary myoclonus');
    expect(await page.evaluate(() => String(getSelection()))).toBe('Of secondary myoclonus here.');
    await page.evaluate(() => {
      addEventListener('paste', ({ clipboardData }) =>
        Object.assign(globalThis, { pasted: clipboardData?.getData('text/html') }),
      );
      document.getElementById('last')?.insertAdjacentHTML('afterend', '<div contenteditable="true"></div>');
      document.querySelector<HTMLElement>('[contenteditable]')?.focus();
    });
    await press(page, 'KeyV');
    const pasted = await waitUntil('it is pasted', () =>
      page.evaluate((): unknown => Reflect.get(globalThis, 'pasted')),
    );
    expect(pasted).toContain('secondary');
    expect(pasted).not.toMatch(/<mark|neurogloss|role=/);
  });

  test.for<[what: string, body: string, text: string]>([
    ['text', '<p>Of <b>secondary</b> myoclonus here.</p>', 'secondary'],
    ['a link', '<p>See <a href="#why">what myoclonus is</a> here.</p>', 'what myoclonus is'],
  ])('is dragged as the page wrote it: %s', async ([, body, text], { browser }) => {
    await changeSettings(browser, { painter: 'marks' });
    const page = await openHtml(browser, html(body));
    await waitForMarks(page, 'myoclonus chorea');
    // Firefox hides from the page, until it is dropped, what another script put there.
    await besideContentScript(page, () => {
      addEventListener('dragstart', ({ dataTransfer }) =>
        Object.assign(globalThis, { dragged: dataTransfer?.getData('text/html') }),
      );
      if (!document.querySelector('#text a'))
        getSelection()?.selectAllChildren(document.querySelector('p') ?? document.body);
    });
    const { x, y } = await findText(page, text);
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 40, y + 40, { steps: 8 });
    const dragged = await waitUntil('it is dragged', () =>
      besideContentScript(page, (): string => Reflect.get(globalThis, 'dragged') ?? ''),
    );
    await page.mouse.up();
    expect(dragged).toContain('myoclonus');
    expect(dragged).not.toMatch(/<mark|neurogloss|role=/);
  });

  async function press(page: Page, key: 'KeyC' | 'KeyV'): Promise<void> {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  }
});

test.for<[where: string, style: string]>([
  [
    'that styles marks',
    'mark { background: yellow; padding: 9px; font-size: 3em; display: block !important }',
  ],
  ['that writes before and behind marks', 'mark::before { content: "[ " } mark::after { content: " ]" }'],
  [
    'whose text is a flex item without a box around it',
    '#text p { display: flex; gap: 30px } i { display: contents }',
  ],
])('with marks a text stays where it is in a page %s', async ([, style], { browser, plain }) => {
  const body = `<style>${style}</style><p><i>On myoclonus here</i><b>and there</b></p>`;
  const place = (page: Page): Promise<number[]> =>
    page.evaluate(() => {
      const { x, y } = document.querySelector('b')?.getBoundingClientRect() ?? {};
      return [x ?? -1, y ?? -1].map(Math.round);
    });
  await changeSettings(browser, { painter: 'marks' });
  const page = await openHtml(browser, html(body));
  await waitForMarks(page, 'chorea');
  await waitForPainted(page, 'myoclonus');
  expect(await place(page)).toEqual(await place(await openHtml(plain, html(body))));
});
