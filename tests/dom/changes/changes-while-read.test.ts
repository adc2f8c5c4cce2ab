import { describe, test } from 'vitest';
import { readPage } from '../support/read-page.ts';

describe.for(['highlights', 'marks'] as const)('painted with %s, a page that', (painter) => {
  const settings = { painter };

  test.for([20, 50, 80, 120])('makes an editor of its text %i ms after it was first drawn', async (wait) => {
    const page = await readPage(
      `<div id="text">${'<p>On <i>the</i> weather.</p>'.repeat(20_000)}<p>On myoclonus.</p></div><script>
        requestAnimationFrame(() => setTimeout(() => setTimeout(() => {
          document.getElementById('text').contentEditable = 'true';
          document.body.insertAdjacentHTML('beforeend', '<p id="last">On asterixis.</p>');
          document.getElementById('last').scrollIntoView();
        }, ${wait})));
      </script>`,
      { settings },
    );
    await page.showsTerms(['asterixis']);
    await page.readsOn();
    await page.showsTerms(['asterixis']);
  });

  test('sorts its paragraphs while they are read', async () => {
    const page = await readPage(
      `<main>${'<p>On <i>the</i> weather.</p>'.repeat(20_000)}<p>On asterixis.</p></main><script>
        const main = document.querySelector('main');
        let left = 30;
        const sort = () => {
          for (let i = 0; i < 500; i++) main.append(main.firstChild);
          if (--left > 0) setTimeout(sort, 10);
        };
        requestAnimationFrame(sort);
      </script>`,
      { settings },
    );
    await page.showsTerms(['asterixis']);
  });

  test('makes editors of its paragraphs while it is read', async () => {
    // A paragraph a millisecond from the first frame on: some are on their way to the background.
    const page = await readPage(
      `${'<p>On myoclonus.</p>'.repeat(2_000)}<script>
        const all = [...document.querySelectorAll('p')];
        const began = performance.now();
        const next = () => {
          for (const p of all.splice(0, 1 + 10 * (performance.now() - began) - (2_000 - all.length))) p.contentEditable = 'true';
          if (all.length > 0) setTimeout(next);
          else document.body.insertAdjacentHTML('beforeend', '<p id="last">On asterixis.</p>');
        };
        setTimeout(next);
      </script>`,
      { settings },
    );
    await page.showsTerms(['asterixis']);
    await page.readsOn();
    await page.showsTerms(['asterixis']);
  });
});
