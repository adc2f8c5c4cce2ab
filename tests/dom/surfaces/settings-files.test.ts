import { describe, expect, test } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser, type Settings } from '../support/extension.ts';
import { fillStorage, openSurface, type Surface } from '../support/open-surface.ts';
import { changeSettings } from '../support/read-page.ts';

const readFile = (options: Surface, content: string): Promise<void> =>
  options.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[accept*=json]');
    if (!input) throw new Error('There is no file input.');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'settings.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, content);

/** Has the page keep what it would save instead of saving it. */
const keepSaved = (options: Surface): Promise<void> =>
  options.evaluate(() => {
    HTMLAnchorElement.prototype.click = () => {};
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { saved: text }));
      return 'blob:saved';
    };
  });

const file = (settings: object): string => JSON.stringify({ neurogloss: 'settings', settings });

describe('a settings file', () => {
  test('is read field by field', async () => {
    await changeSettings({ color: '#123456' });
    const options = await openSurface('options');
    await readFile(
      options,
      file({
        line: 'solid',
        color: 'red',
        except: ['example.org', 3, 'two words'],
        only: ['a..b'],
        hiddenKinds: ['gene', 'species'],
        wings: true,
      }),
    );
    await options.lists('.report tr', [
      'Sites to leave alone except taken without “3”, “two words”: not a site pattern. Add the site under “Where”, such as example.org.',
      'Sites to read only no site pattern in it, only “a..b”; left as it was. Add sites under “Where”, such as example.org.',
      'Marking line taken',
      'Color color not a value of this setting; left as it was',
      'Kinds of entry hiddenKinds taken without its broken items',
      'wings not a setting of this version; left out',
    ]);
    expect(fakeBrowser.sync.values).toEqual({
      line: 'solid',
      except: ['example.org'],
      hiddenKinds: ['gene'],
      color: '#123456',
    });
  });

  test('that could not be stored is not said to be taken', async () => {
    fillStorage();
    const options = await openSurface('options');
    await readFile(options, file({ line: 'solid' }));
    await options.says('The settings of the file could not be stored. Nothing was changed.');
    expect(options.textsOf('.report')).toEqual([]);
  });

  test('that was saved brings all settings back', async () => {
    const settings: Partial<Settings> = {
      line: 'solid',
      except: ['example.org'],
      delay: 700,
      muted: ['tremor'],
    };
    await changeSettings(settings);
    const options = await openSurface('options');
    await options.named('Remove: example.org');
    await keepSaved(options);
    await options.choose('Save as a file');
    const saved = await until('the file is made', () => Reflect.get(options.window, 'saved'));
    await fakeBrowser.sync.clear();
    await readFile(options, String(saved));
    await eventually<unknown>(() => {
      const { line, except, delay, muted } = fakeBrowser.sync.values;
      return { line, except, delay, muted };
    }, settings);
  });
});
