import { describe, expect, test } from 'vitest';
import { until } from '../support/eventually.ts';
import { readPage } from '../support/read-page.ts';

describe('a page in another language', () => {
  // The popup's tab hides a page that has just been opened, and a hidden page draws no frame.
  test('says why it is not read although it never draws a frame', async () => {
    const page = await readPage('<p>Myoclonus und Tremor.</p>', {
      lang: 'de',
      head: '<script>requestAnimationFrame = () => 0</script>',
    });
    await until('it says why', () => page.window.neuroglossPage?.state().idleReason === 'language');
    expect(page.painted()).toEqual([]);
  });
});
