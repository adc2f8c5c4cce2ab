import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser, type Settings } from '../support/extension.ts';
import { fillStorage, openSurface, type Surface } from '../support/open-surface.ts';
import { changeSettings } from '../support/read-page.ts';

const stores = (expected: Partial<Settings>): Promise<void> =>
  eventually(() => fakeBrowser.sync.values, { ...expected });

/** Opens the options of a user with these settings. */
async function openOptions(settings: Partial<Settings> = {}): Promise<Surface> {
  await changeSettings(settings);
  const options = await openSurface('options');
  await options.says('Where terms are marked');
  return options;
}

const NEW_PATTERN = 'input[placeholder="example.org"]';

describe('the options', () => {
  test('store each choice at once', async () => {
    const options = await openOptions();
    const choices: [text: string, Partial<Settings>][] = [
      ['Mark terms on pages', { enabled: false }],
      ['Only these sites', { where: 'only' }],
      ['Solid underline', { line: 'solid' }],
      ['Tinted background', { line: 'background' }],
      ['A color of your own', { color: '#0b6670' }],
      ['Nothing', { line: 'none' }],
      ['Quiet', { amount: 'quiet' }],
      ['Everything', { amount: 'everything' }],
      ['gene', { hiddenKinds: ['gene'] }],
      ['Read pages in any language', { anyLanguage: true }],
      ['Alt', { modifier: 'alt' }],
      ['Clinical', { level: 'clinical' }],
      ['Dark', { theme: 'dark' }],
      ['As elements in the text', { painter: 'marks' }],
    ];
    let expected: Partial<Settings> = {};
    for (const [text, change] of choices) {
      await options.choose(text);
      expected = { ...expected, ...change };
      await stores(expected);
    }
  });

  test('store the delay', async () => {
    const options = await openOptions();
    options.element('input[type=range]').focus();
    await options.press('ArrowRight');
    await stores({ delay: 350 });
    await options.says('350 ms');
  });

  test('follow a change made elsewhere', async () => {
    const options = await openOptions();
    await changeSettings({ theme: 'dark' });
    const { documentElement } = options.document;
    await eventually(() => options.window.getComputedStyle(documentElement).colorScheme, 'dark');
  });

  test('add and remove site patterns, refuse what is none, and try an address', async () => {
    const options = await openOptions();
    options.element(NEW_PATTERN).focus();
    await options.type('two words\n');
    await options.says('This is not a site pattern');
    await options.evaluate((selector) => {
      document.querySelector<HTMLInputElement>(selector)?.select();
    }, NEW_PATTERN);
    await options.type('*.example.org\n');
    await stores({ except: ['*.example.org'] });
    options.element('input[inputmode=url]').focus();
    await options.type('news.example.org/a');
    await options.says('Terms are not marked there.');
    await options.choose('Remove: *.example.org');
    await stores({ except: [] });
    await options.says('Terms are marked there.');
    await options.hasFocusOn('example.org');
  });

  test('say how well a color can be seen', async () => {
    const options = await openOptions({ color: '#ffff99' });
    await options.says('On white pages 1 : 1, hard to see');
    await options.says('On dark pages 15.');
  });

  test('preview the look with the rules that pages get', async () => {
    const options = await openOptions({ line: 'solid', color: '#ff0000' });
    await eventually(() => {
      const style = options.window.getComputedStyle(
        options.element('.look-preview b'),
        '::highlight(neurogloss)',
      );
      return [style.textDecorationLine, style.textDecorationColor];
    }, ['underline', 'rgb(255, 0, 0)']);
  });

  test('bring known terms back', async () => {
    const options = await openOptions({ muted: ['myoclonus', 'tremor', 'no-longer-there'] });
    await options.lists('.muted-terms span', ['myoclonus', 'tremor', 'no-longer-there']);
    await options.choose('Mark it again: tremor');
    await stores({ muted: ['myoclonus', 'no-longer-there'] });
    await options.choose('Mark all again');
    await stores({ muted: [] });
  });

  test('keep the place of a keyboard that brings terms back one by one', async () => {
    const options = await openOptions({ muted: ['myoclonus', 'tremor', 'dystonia'] });
    (await options.named('Mark it again: tremor')).focus();
    for (const next of ['Mark it again: dystonia', 'Mark it again: myoclonus']) {
      await options.press('Enter');
      await options.hasFocusOn(next);
    }
    await options.press('Enter');
    await eventually(() => options.document.activeElement?.id, 'muted');
    await stores({ muted: [] });
  });

  test('say when a setting could not be stored, and show what is', async () => {
    const options = await openOptions();
    fillStorage();
    await options.choose('Dark');
    await options.says('The setting could not be stored');
    await until('what is stored shows', () => options.document.querySelector('input[value=auto]:checked'));
  });

  test('name the keys of the commands', async () => {
    const options = await openOptions();
    await options.says('Explain the next term on the page');
    await options.says('Open Neurogloss');
    expect(options.text).toContain('Alt+Shift+J');
  });

  test('say what the glossary rests on, and what not', async () => {
    const options = await openOptions();
    for (const text of [
      'not medical advice',
      'No clinician has reviewed',
      'CC BY 4.0',
      'MIT License',
      'Barlow',
      'Marmarou',
    ])
      await options.says(text);
  });
});
