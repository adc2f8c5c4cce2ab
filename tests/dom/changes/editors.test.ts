import { describe, expect, test } from 'vitest';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const BODY = '<p id="text">Secondary myoclonus, and more.</p>';

/** Types in the middle of the term, makes a part of that bold, and undoes it. */
const STEPS: ((page: TestPage) => Promise<unknown>)[] = [
  (page) => page.click('Secondary'),
  async (page) => {
    await page.press('Home');
    for (let letter = 0; letter < 5; letter++) await page.press('ArrowRight');
    await page.type('XY');
  },
  async (page) => {
    await page.press('Backspace');
    page.document.execCommand('bold');
    await page.type('Z');
  },
  async (page) => page.document.execCommand('undo'),
];

/** What would be saved after each step. */
async function write(page: TestPage, painted: (page: TestPage) => Promise<void>): Promise<string[]> {
  page.document.designMode = 'on';
  const saved: string[] = [];
  for (const step of STEPS) {
    await step(page);
    await painted(page);
    saved.push(page.document.body.innerHTML);
  }
  return saved;
}

describe.for(['highlights', 'marks'] as const)('painted with %s', (painter) => {
  const head = FAST_CLOCK;

  test('a page that becomes an editor saves what was typed, as it does unread', async () => {
    const unread = await readPage(BODY, { settings: { enabled: false } });
    const expected = await write(unread, async () => {});
    await changeSettings({ enabled: true, painter });
    const page = await readPage(BODY, { head });
    await page.showsTerms(['Secondary myoclonus']);
    const saved = await write(page, () => page.showsTerms([]));
    expect(saved).toEqual(expected);
    expect(saved[1]).toContain('XY');
  });

  test('a page that was an editor has its terms painted again at the first press', async () => {
    const page = await readPage(BODY, { head, settings: { painter } });
    await page.showsTerms(['Secondary myoclonus']);
    page.document.designMode = 'on';
    await page.click('Secondary');
    expect([page.painted(), page.marked()]).toEqual([[], []]);
    page.document.designMode = 'off';
    await page.click('Secondary');
    await page.showsTerms(['Secondary myoclonus']);
  });

  test('fields and editors keep what is typed', async () => {
    const page = await readPage(
      '<p>Myoclonus.</p><div id="editor" contenteditable="true">About tremor and chorea.</div><textarea>dystonia</textarea>',
      { head, settings: { painter } },
    );
    await page.showsTerms(['Myoclonus']);
    page.element('#editor').focus();
    await page.press('End');
    await page.type(' And myoclonus.');
    await page.press('Backspace');
    page.element('textarea').focus();
    await page.press('End');
    await page.type(' and tics');
    await page.readsOn();
    expect(page.element('#editor').innerHTML.replaceAll('&nbsp;', ' ')).toBe(
      'About tremor and chorea. And myoclonus',
    );
    expect(await page.evaluate(() => document.querySelector('textarea')?.value)).toBe('dystonia and tics');
    await page.showsTerms(['Myoclonus']);
  });
});

test('a text that the page copies into an editor has no markup of highlights', async () => {
  const page = await readPage(
    `<p id="post">She has myoclonus.</p><button onclick="
      editor.innerHTML = post.innerHTML; editor.contentEditable = 'true'; post.remove()">Edit</button><div id="editor"></div>`,
    { head: FAST_CLOCK },
  );
  await page.showsTerms(['myoclonus']);
  await page.click('Edit');
  await page.showsTerms([]);
  await page.readsOn();
  expect(page.element('#editor').innerHTML).toBe('She has myoclonus.');
});

test('a marked text is copied as the words that it has', async () => {
  const page = await readPage('<p>She has myoclonus.</p>', { settings: { painter: 'marks' } });
  await page.showsTerms(['myoclonus']);
  expect(page.element('p').innerText).toBe('She has myoclonus.');
});
