import { expect, test } from 'vitest';
import { until } from './support/eventually.ts';
import { readPage } from './support/read-page.ts';

/** A page that writes down the trusted events that it hears, and where. */
const LISTENING = `<p>On myoclonus.</p><input><div style="height: 3000px"></div><script>
  const heard = (event) => event.isTrusted && (document.title += ' ' + event.type);
  for (const type of ['click', 'auxclick', 'keydown', 'pointerdown', 'wheel', 'input']) addEventListener(type, heard, true);
</script>`;

test('the mouse moves onto a text, clicks and turns its wheel', async () => {
  const page = await readPage(LISTENING);
  await page.hover('myoclonus');
  expect(page.element('p').matches(':hover')).toBe(true);
  await page.click('myoclonus');
  await page.wheel(100);
  expect(page.document.title).toBe('Page pointerdown click wheel');
});

test('keys reach the page', async () => {
  const page = await readPage(LISTENING);
  page.element('input').focus();
  await page.type('a');
  await page.press('Shift', 'Tab');
  expect(page.document.title).toBe('Page keydown input keydown keydown');
});

test('a finger taps', async () => {
  const page = await readPage(LISTENING);
  await page.tap('myoclonus');
  await until('the page has heard the tap', () => page.document.title === 'Page pointerdown click');
});

test.for([{ medium: 'print' }, { colorScheme: 'dark' }, { devicePixelRatio: 2 }] as const)(
  'a page is shown as by %o',
  async (emulation) => {
    const page = await readPage('<p>On myoclonus.</p>');
    await page.emulate(emulation);
  },
);

test('an error of the page is seen', async () => {
  const page = await readPage(
    '<p>On myoclonus.</p><script>queueMicrotask(() => { throw new Error("Lost") })</script>',
  );
  expect(page.errors.splice(0)).toEqual([expect.stringContaining('Lost')]);
});

test('closed shadow roots are read', async () => {
  const page = await readPage(
    '<div></div><script>document.querySelector("div").attachShadow({ mode: "closed" }).innerHTML = "<p>On chorea.</p>"</script>',
  );
  await page.showsTerms(['chorea']);
});
