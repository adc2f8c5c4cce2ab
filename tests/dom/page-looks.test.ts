import { expect, test } from 'vitest';
import { readPage } from './support/read-page.ts';

test('highlights are read as a page can see them, ours only, in document order', async () => {
  const page = await readPage('<p>some <b>bold</b> words</p>');
  await page.evaluate(() => {
    const [first, , last] = document.querySelector('p')?.childNodes ?? [];
    if (!first || !last) return;
    const range = (start: Node, startOffset: number, end: Node, endOffset: number) =>
      new StaticRange({ startContainer: start, startOffset, endContainer: end, endOffset });
    CSS.highlights.set('neurogloss-b', new Highlight(range(last, 1, last, 6), range(first, 0, last, 0)));
    CSS.highlights.set('other', new Highlight(range(first, 0, first, 1)));
  });
  expect(page.painted()).toEqual(['some bold', 'words']);
  page.window.CSS.highlights.clear();
});

test('a card is read in its closed shadow root, what is hidden left out', async () => {
  const page = await readPage('<p>Words.</p>');
  expect(page.card()).toBeNull();
  await page.evaluate(() => {
    const root = document.body
      .appendChild(document.createElement('neurogloss-card'))
      .attachShadow({ mode: 'closed' });
    root.innerHTML =
      '<div><h2>Heading</h2><a href="https://doi.org/x">DOI</a><a href="/y" hidden>none</a></div>';
  });
  expect(page.card()).toMatchObject({
    headings: ['Heading'],
    links: [{ text: 'DOI', url: 'https://doi.org/x', target: '', rel: '' }],
  });
  page.element('neurogloss-card').remove();
});

test('the mouse finds a text across inline elements, in shadow roots and below the fold', async () => {
  const page = await readPage(`
    <p style="margin-top: 3000px">a <b>so\u00adme</b> <i>words</i></p>
    <div><template shadowrootmode="open"><p>inner text</p></template></div>
    <script>addEventListener('mousemove', (event) => { document.title = event.composedPath()[0].localName })</script>`);
  await page.hover('some words');
  expect(page.document.title).toMatch(/^(p|b|i)$/);
  await page.hover('inner text');
  expect(page.document.title).toBe('p');
});
