import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { openSurface } from '../support/open-surface.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const nextTerm = ({ window }: TestPage): void => fakeBrowser.sendCommand('next-term', window);

/** How far the line of the open card's term is from the middle of the view, in CSS pixels. */
function offMiddle(page: TestPage): number {
  const { y = 0, height = 0 } = page.card()?.place ?? {};
  const line = y > page.window.innerHeight / 2 ? y - 6 : y + height + 6;
  return Math.abs(line - page.window.innerHeight / 2);
}

/** One element far higher than the view, as in text files, mails, transcripts. */
const LONG = `<pre id="text"></pre><script>
  document.querySelector('pre').textContent = Array.from({ length: 600 }, (_, line) =>
    line % 200 === 120 ? 'line ' + line + ': the patient had myoclonus' : 'line ' + line + ': nothing of note').join('\\n');
</script>`;

describe('the next-term key', () => {
  test('brings a line of a text far higher than the view to the middle, and opens its card', async () => {
    const page = await readPage(LONG);
    await page.showsTerms(['myoclonus', 'myoclonus', 'myoclonus']);
    for (const _ of [1, 2, 3]) {
      const top = page.window.scrollY;
      nextTerm(page);
      await eventually(() => page.window.scrollY > top && offMiddle(page) < 30, true);
    }
  });

  test('brings a line into sight in a part that scrolls, in a component', async () => {
    const page =
      await readPage(`<p style="height: 1500px">Rain.</p><my-panel><p style="height: 900px">Rain.</p><p>On myoclonus.</p><p style="height: 900px">Rain.</p></my-panel><p style="height: 1500px">Rain.</p><script>
      document.querySelector('my-panel').attachShadow({ mode: 'open' }).innerHTML =
        '<div style="height: 200px; overflow: auto"><slot></slot></div>';
    </script>`);
    await page.showsTerms(['myoclonus']);
    nextTerm(page);
    await page.cardShows('myoclonus');
    await eventually(() => offMiddle(page) < 60, true);
  });

  test('leaves out closed panels and other slides, and scrolls no box that only scripts scroll', async () => {
    const page = await readPage(`<div style="height: 0; overflow: hidden"><p>On dystonia.</p></div>
      <div id="slider" style="width: 400px; overflow: hidden; white-space: nowrap">
        <p style="display: inline-block; width: 400px; margin: 0">On asterixis.</p><p style="display: inline-block; width: 400px; margin: 0">On chorea.</p></div>
      <div style="height: 20px; overflow: hidden; position: static"><p style="position: absolute; top: 300px">On ataxia.</p></div>`);
    await page.showsTerms(['dystonia', 'asterixis', 'chorea', 'ataxia']);
    for (const term of ['asterixis', 'ataxia', 'asterixis']) {
      nextTerm(page);
      await eventually(() => page.card()?.headings[0], term);
    }
    expect(page.element('#slider').scrollLeft).toBe(0);
  });
});

test('the popup’s list brings the line of a long text to the middle', async () => {
  const page = await readPage(LONG);
  await page.showsTerms(['myoclonus', 'myoclonus', 'myoclonus']);
  const popup = await openSurface('popup');
  await popup.lists('.place', ['myoclonus 3']);
  await popup.choose('myoclonus');
  const middle = (): boolean => {
    const range = page.document.createRange();
    const text = page.element('pre').firstChild;
    const at = text?.nodeValue?.indexOf('myoclonus') ?? 0;
    if (!text) return false;
    range.setStart(text, at);
    range.setEnd(text, at + 9);
    const { top } = range.getBoundingClientRect();
    return Math.abs(top - page.window.innerHeight / 2) < 30;
  };
  await eventually(middle, true);
});
