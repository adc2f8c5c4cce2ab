import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { changeSettings, type PageOptions, readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

async function openSheet(settings: PageOptions['settings'] = {}): Promise<Surface> {
  const page = await readPage(
    '<!doctype html><html lang="en"><title>A visit</title><p>Dystonia and secondary myoclonus.',
    { settings },
  );
  await page.showsTerms(['Dystonia', 'secondary myoclonus']);
  const sheet = await openSurface('page-glossary', {
    query: `tab=${fakeBrowser.frameOf(page.window).tabId}`,
  });
  await sheet.says('Made with Neurogloss');
  return sheet;
}

const controls = ({ document }: TestPage): string[] =>
  Array.from(document.querySelectorAll<HTMLElement>('a, button, input, select'))
    .filter((each) => each.checkVisibility())
    .map(({ innerText }) => innerText);

const colors = (sheet: TestPage, text = '.sheet'): { ink: string; paper: string } => ({
  ink: sheet.window.getComputedStyle(sheet.element(text)).color,
  paper: sheet.window.getComputedStyle(sheet.document.body).backgroundColor,
});

describe('the glossary of a page', () => {
  test('on the screen has a button that prints it', async () => {
    const sheet = await openSheet();
    expect(controls(sheet)).toEqual(['Print']);
    let printed = 0;
    sheet.window.print = () => printed++;
    await sheet.click('Print');
    await eventually(() => printed, 1);
  });

  test('on paper has the entries with their references, and nothing to press', async () => {
    const sheet = await openSheet();
    await sheet.emulate({ medium: 'print' });
    expect(controls(sheet)).toEqual([]);
    const main = sheet.element('.sheet');
    expect(main.clientWidth).toBe(sheet.document.body.clientWidth);
    for (const part of [
      'A visit',
      'dystonia',
      'What dystonia is, in plain words.',
      'A review of dystonia. 2025. https://doi.org/10.1000/1',
      'secondary myoclonus',
      'Jerks that another illness brings about: myoclonus with a known cause.',
      'A review of secondary myoclonus. 2025. https://doi.org/10.1000/1',
      'Made with Neurogloss',
      'not medical advice',
    ])
      expect(main.innerText).toContain(part);
    const entries = [...sheet.document.querySelectorAll('.sheet-entry')];
    expect(entries.map((each) => sheet.window.getComputedStyle(each).breakInside)).toEqual([
      'avoid',
      'avoid',
    ]);
  });

  test('is dark on white on paper, whatever theme the screen has', async () => {
    const sheet = await openSheet({ theme: 'dark' });
    await eventually(() => colors(sheet).ink, 'rgb(231, 233, 236)');
    await sheet.emulate({ medium: 'print' });
    const { ink, paper } = colors(sheet);
    expect(ink).toBe('rgb(29, 33, 38)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(paper);
  });
});

describe('an entry of the whole glossary', () => {
  test('on paper is the entry alone, opened, dark on white, whatever theme the screen has', async () => {
    await changeSettings({ theme: 'dark' });
    const glossary = await openSurface('glossary', { fragment: 'entry=opsoclonus' });
    await glossary.lists('.term', ['opsoclonus']);
    await eventually(() => colors(glossary, '.entry').ink, 'rgb(231, 233, 236)');
    await glossary.emulate({ medium: 'print' });
    expect(colors(glossary, '.entry').ink).toBe('rgb(29, 33, 38)');
    const isShown = (part: string): boolean => glossary.element(part).checkVisibility();
    expect(['header', 'nav', '.entry-footer', '.tools'].filter(isShown)).toEqual([]);
    expect(glossary.document.querySelector('.figure')?.checkVisibility()).toBe(true);
    const { clientHeight, scrollHeight } = glossary.element('.entry-scroll');
    expect(clientHeight).toBe(scrollHeight);
  });
});
