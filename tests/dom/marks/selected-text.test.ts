import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { changeSettings, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const settings = { painter: 'marks' } as const;

const selected = ({ window }: TestPage): string => String(window.getSelection());

describe('what the user selects', () => {
  test.for<[what: string, from: number, to: number]>([
    ['from one term into another', 9, 24],
    ['a term', 7, 16],
    ['a part of a term', 9, 13],
    ['what is between', 17, 22],
    ['the whole text', 0, 37],
    ['backwards', 20, 9],
  ])('stays selected when terms are marked and when they are no longer: %s', async ([, from, to]) => {
    const page = await readPage('<p>Of the myoclonus and a dystonia here.</p>', {
      settings: { ...settings, enabled: false },
    });
    const paragraph = page.element('p');
    const text = paragraph.firstChild ?? paragraph;
    page.window.getSelection()?.setBaseAndExtent(text, from, text, to);
    const before = selected(page);
    await changeSettings({ enabled: true });
    await page.showsTerms(['myoclonus', 'dystonia']);
    expect(selected(page)).toBe(before);
    paragraph.append(' More.');
    await changeSettings({ enabled: false });
    await page.showsTerms([]);
    expect(selected(page)).toBe(before);
  });

  test('is copied as the page wrote it', async () => {
    const page = await readPage(
      '<p>Of <b>secondary</b> myoclonus here.</p><div contenteditable="true"></div>',
      { settings },
    );
    await page.showsTerms(['secondary myoclonus']);
    page.window.getSelection()?.selectAllChildren(page.element('p'));
    await page.press('Control', 'KeyC');
    await page.showsTerms(['secondary myoclonus']);
    expect(selected(page)).toBe('Of secondary myoclonus here.');
    const pasted: (string | undefined)[] = [];
    page.window.addEventListener('paste', ({ clipboardData }) => {
      pasted.push(clipboardData?.getData('text/html'));
    });
    page.element('[contenteditable]').focus();
    await page.press('Control', 'KeyV');
    expect(await until('it is pasted', () => pasted[0])).toContain('secondary');
    expect(pasted[0]).not.toMatch(/<mark|neurogloss|role=/);
  });

  test.for<[what: string, body: string, text: string, selectsFirst: boolean]>([
    ['text', '<p>Of <b>secondary</b> myoclonus here.</p>', 'secondary', true],
    ['a link', '<p>See <a href="#why">what myoclonus is</a> here.</p>', 'what myoclonus is', false],
  ])('is dragged as the page wrote it: %s', async ([, body, text, selectsFirst]) => {
    const page = await readPage(body, { settings });
    await page.shows(selectsFirst ? 'secondary myoclonus' : 'myoclonus');
    const dragged: (string | undefined)[] = [];
    page.window.addEventListener('dragstart', ({ dataTransfer }) => {
      dragged.push(dataTransfer?.getData('text/html'));
    });
    if (selectsFirst) page.window.getSelection()?.selectAllChildren(page.element('p'));
    const from = await page.placeOf(text);
    await page.drag(from, { x: from.x + 40, y: from.y + 40 });
    expect(await until('it is dragged', () => dragged[0])).toContain('myoclonus');
    expect(dragged[0]).not.toMatch(/<mark|neurogloss|role=/);
  });
});
