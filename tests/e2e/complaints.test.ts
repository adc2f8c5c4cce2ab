import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { cardAfterAll, waitForCard } from '../../scripts/browsers/screen/card.ts';
import { findText } from '../../scripts/browsers/screen/find-text.ts';
import { paintedTexts, waitForPainted } from '../../scripts/browsers/screen/highlights.ts';
import { hoverText } from '../../scripts/browsers/screen/hover.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { errorsOf } from '../../scripts/browsers/screen/page-errors.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import type { TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../scripts/browsers/session/wait-until.ts';
import { test } from '../support/browser-test.ts';

/** What readers report of other extensions that mark words, each as a test of ours, with both painters. */
const PAINTERS = ['highlights', 'marks'] as const;

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Complaint</title><link rel="icon" href="data:,">${body}`;

/** Opens a page and waits until this text is marked. */
async function openMarked(
  browser: TestBrowser,
  painter: (typeof PAINTERS)[number],
  body: string,
  text: string,
): Promise<Page> {
  await changeSettings(browser, { painter });
  const page = await openHtml(browser, html(body));
  await waitForMarked(page, text, painter);
  return page;
}

async function waitForMarked(page: Page, text: string, painter: (typeof PAINTERS)[number]): Promise<void> {
  await waitForPainted(page, text);
  if (painter === 'highlights') return;
  await waitUntil(`"${text}" is in a mark`, () =>
    page.evaluate(
      (text) => [...document.querySelectorAll('mark')].some((mark) => mark.textContent === text),
      text,
    ),
  );
}

describe.each(PAINTERS)('with %s', (painter) => {
  test('React crash on removeChild', async ({ browser }) => {
    // What React does: it holds on to its own nodes, and removes and moves them later.
    const page = await openMarked(
      browser,
      painter,
      `<div id="root"></div><script>
        const root = document.getElementById('root');
        const first = root.appendChild(document.createElement('p'));
        const text = first.appendChild(document.createTextNode('A dose for myoclonus was given.'));
        const second = root.appendChild(document.createElement('p'));
        second.append('Then dystonia.');
      </script>`,
      'dystonia',
    );
    await page.evaluate(`
      root.insertBefore(second, first);
      text.data = 'No dose for asterixis was given.';
      first.removeChild(text);
      first.appendChild(text);
      root.removeChild(second);
    `);
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe(
      'No dose for asterixis was given.',
    );
    await waitForMarked(page, 'asterixis', painter);
    expect(await page.evaluate(() => document.body.innerText.trim())).toBe(
      'No dose for asterixis was given.',
    );
    expect(errorsOf(page)).toEqual([]);
  });

  test('text vanishing in editable fields', async ({ browser }) => {
    const page = await openMarked(
      browser,
      painter,
      '<p>Myoclonus.</p><div id="editor" contenteditable="true">About tremor and chorea.</div><textarea id="field">dystonia</textarea>',
      'Myoclonus',
    );
    await page.click('#editor');
    await page.keyboard.press('End');
    await page.keyboard.type(' And myoclonus.');
    await page.keyboard.press('Backspace');
    await page.click('#field');
    await page.keyboard.press('End');
    await page.keyboard.type(' and tics');
    const look = (): Promise<string[]> =>
      page.evaluate(() => [
        document.getElementById('editor')?.innerHTML.replaceAll('&nbsp;', ' ') ?? '',
        document.querySelector('textarea')?.value ?? '',
      ]);
    expect(await settle(look)).toEqual(['About tremor and chorea. And myoclonus', 'dystonia and tics']);
    expect(await paintedTexts(page)).toEqual(['Myoclonus']);
  });

  test('highlight markup saved into posts', async ({ browser }) => {
    // The page's editor is a copy of what stood on the page, as in a forum's "edit" button.
    const page = await openMarked(
      browser,
      painter,
      `<p id="post">She has myoclonus.</p><button onclick="
        editor.innerHTML = post.innerHTML; editor.contentEditable = 'true'; post.remove()">Edit</button><div id="editor"></div>`,
      'myoclonus',
    );
    if (painter === 'marks') return expectOwnMarkup(page);
    await page.click('button');
    expect(await settle(() => page.evaluate(() => document.getElementById('editor')?.innerHTML))).toBe(
      'She has myoclonus.',
    );
  });

  test('freeze with many matches', async ({ browser }) => {
    const page = await openMarked(
      browser,
      painter,
      `<p id="first">Chorea.</p>${'<p>Myoclonus, dystonia, tremor and asterixis.</p>'.repeat(1500)}<p id="last">Clonazepam.`,
      'Chorea',
    );
    // Frames go on all the while: none comes a second late.
    const longest = await page.evaluate(async () => {
      let last = performance.now();
      let longest = 0;
      for (let frame = 0; frame < 60; frame++) {
        await new Promise(requestAnimationFrame);
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    expect(longest).toBeLessThan(1000);
    await waitUntil('the end is painted', async () => {
      await page.evaluate(() => document.getElementById('last')?.scrollIntoView());
      return (await paintedTexts(page, '#last')).includes('Clonazepam');
    });
  });

  test('missed text after pagination', async ({ browser }) => {
    const page = await openMarked(
      browser,
      painter,
      `<main><p>Myoclonus.</p></main><button onclick="
        history.pushState({}, '', '?page=2'); document.querySelector('main').innerHTML = '<p>Dystonia.</p>'">Next</button>`,
      'Myoclonus',
    );
    await page.click('button');
    await waitForMarked(page, 'Dystonia', painter);
    expect(await paintedTexts(page)).toEqual(['Dystonia']);
  });

  test('card hiding the text being read', async ({ browser }) => {
    const page = await openMarked(
      browser,
      painter,
      `<style>p { font: 20px/1.6 serif; margin: 300px 40px }</style><p>She has had myoclonus for years.</p>`,
      'myoclonus',
    );
    await hoverText(page, 'myoclonus');
    const { place } = await waitForCard(page, 'myoclonus');
    const { y } = await findText(page, 'myoclonus');
    expect(place.y > y + 10 || place.y + place.height < y - 10).toBe(true);
  });

  test('accidental hovers', async ({ browser }) => {
    const page = await openMarked(
      browser,
      painter,
      `<style>p { font: 20px/3 serif }</style>${'<p>Myoclonus, dystonia, tremor, asterixis, chorea.</p>'.repeat(6)}`,
      'asterixis',
    );
    for (let y = 30; y < 400; y += 12) await page.mouse.move(60 + (y % 300), y);
    await page.mouse.move(900, 500);
    expect(await cardAfterAll(page)).toBeNull();
  });
});

/** Marks are elements in the page, as the options say: what is copied has them, and they carry nothing but a class. */
async function expectOwnMarkup(page: Page): Promise<void> {
  const post = await page.evaluate(() => document.getElementById('post')?.innerText);
  expect(post).toBe('She has myoclonus.');
}

test('shadow DOM', async ({ browser }) => {
  const page = await openHtml(
    browser,
    html(`<div><template shadowrootmode="open"><p>Open: myoclonus.</p></template></div><div id="later"></div>
      <script>setTimeout(() => { later.attachShadow({ mode: 'open' }).innerHTML = '<p>Later: dystonia.</p>' })</script>`),
  );
  await waitUntil('both are painted', async () => {
    const texts = await paintedTexts(page);
    return texts.includes('myoclonus') && texts.includes('dystonia');
  });
});

test('iframes: same site, sandboxed, srcdoc, about:blank', async ({ browser }) => {
  const page = await openHtml(
    browser,
    html(`<p>Chorea.</p><iframe id="a" srcdoc="<p lang=en>In srcdoc: myoclonus."></iframe>
      <iframe id="b" sandbox="allow-scripts" srcdoc="<p lang=en>In a sandbox: dystonia."></iframe>
      <iframe id="c"></iframe><script>c.contentDocument.write('<p lang=en>In about:blank: asterixis.'); c.contentDocument.close()</script>`),
  );
  await waitUntil('each frame is painted', async () => {
    const texts: string[] = [];
    for (const frame of page.frames()) texts.push(...(await paintedTexts(frame).catch(() => [])));
    return ['Chorea', 'myoclonus', 'dystonia', 'asterixis'].every((text) => texts.includes(text));
  });
});

test('card beneath a dialog', async ({ browser }) => {
  const page = await openHtml(
    browser,
    html(
      '<style>dialog { margin: 60px }</style><dialog><p>A dialog on myoclonus.</p></dialog><script>document.querySelector("dialog").showModal()</script>',
    ),
  );
  await waitForPainted(page, 'myoclonus');
  await hoverText(page, 'myoclonus');
  const { place } = await waitForCard(page, 'myoclonus');
  const top = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, {
    x: place.x + place.width / 2,
    y: place.y + place.height / 2,
  });
  expect(top).toBe('neurogloss-card');
});
