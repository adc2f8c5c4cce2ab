import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { eventually, until } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { changeSettings, readPage } from '../support/read-page.ts';

/** Holds the answer to the page's first question until the page calls `release`. */
const HELD_ANSWER = `<script>
{
  const { runtime } = browser;
  const send = runtime.sendMessage;
  runtime.sendMessage = async (message) => {
    runtime.sendMessage = send;
    const answer = await send(message);
    await new Promise((resolve) => { globalThis.release = resolve; });
    return answer;
  };
}
</script>`;

describe('settings that change', () => {
  test('while a page starts are not lost, and no older answer undoes them', async () => {
    const page = await readPage('<p>On myoclonus.</p>', { settings: { enabled: false }, head: HELD_ANSWER });
    await until('the answer is held', () => 'release' in page.window);
    await changeSettings({ enabled: true });
    await page.showsTerms(['myoclonus']);
    await page.evaluate(() => Reflect.get(globalThis, 'release')());
    await page.readsOn();
    await page.showsTerms(['myoclonus']);
  });

  test('many times in a row end as the last one says', async () => {
    const page = await readPage('<p>Myoclonus, then dystonia.</p>');
    await page.showsTerms(['Myoclonus', 'dystonia']);
    for (let time = 0; time < 10; time++)
      await changeSettings({
        enabled: time % 2 === 0,
        painter: time % 3 === 0 ? 'marks' : 'highlights',
      });
    await changeSettings({ enabled: true, painter: 'marks' });
    await page.readsOn();
    await page.showsTerms(['Myoclonus', 'dystonia']);
    expect(page.marked()).toEqual(['Myoclonus', 'dystonia']);
    await changeSettings({ enabled: false });
    await page.showsTerms([]);
    expect(page.marked()).toEqual([]);
  });

  test('bring the look that the browser refused before', async () => {
    const page = await readPage('<p>On myoclonus.</p>');
    await page.shows('myoclonus');
    const color = (): string =>
      page.window.getComputedStyle(page.document.body, '::highlight(neurogloss)').textDecorationColor;
    const styles = vi.spyOn(fakeBrowser, 'style').mockImplementation(() => {
      throw new Error('No styles.');
    });
    onTestFinished(() => styles.mockRestore());
    await changeSettings({ color: '#ff0000' });
    await until('the browser has refused', () => styles.mock.results.length > 0);
    await page.readsOn();
    expect(color()).not.toBe('rgb(255, 0, 0)');
    styles.mockRestore();
    await changeSettings({ delay: 400 });
    await eventually(color, 'rgb(255, 0, 0)');
  });
});
