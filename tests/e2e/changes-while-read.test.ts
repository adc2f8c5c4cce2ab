import { describe } from 'vitest';
import { changeSettings } from '../../scripts/browsers/contexts/settings.ts';
import { readMarks } from '../../scripts/browsers/screen/marks.ts';
import { openHtml } from '../../scripts/browsers/screen/open-page.ts';
import { settle } from '../../scripts/browsers/session/settle.ts';
import { test } from '../support/browser-test.ts';
import { waitForTerms } from '../support/wait-for-terms.ts';

const html = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changes</title><link rel="icon" href="data:,">${body}`;

describe.for(['highlights', 'marks'] as const)('painted with %s, a page that', (painter) => {
  test.for([20, 50, 80, 120])(
    'makes an editor of its text %i ms after it was first drawn',
    async (wait, { browser }) => {
      await changeSettings(browser, { painter });
      const page = await openHtml(
        browser,
        html(`<div id="text">${'<p>On <i>the</i> weather.</p>'.repeat(20_000)}<p>On myoclonus.</p></div><script>
        requestAnimationFrame(() => setTimeout(() => setTimeout(() => {
          document.getElementById('text').contentEditable = 'true';
          document.body.insertAdjacentHTML('beforeend', '<p id="last">On asterixis.</p>');
        }, ${wait})));
      </script>`),
      );
      await page.evaluate('document.getElementById("last")?.scrollIntoView()');
      await waitForTerms(page, painter, ['asterixis'], 'at the end');
      await settle(() => readMarks(page));
      await waitForTerms(page, painter, ['asterixis'], 'still');
    },
  );

  test('sorts its paragraphs while they are read', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const page = await openHtml(
      browser,
      html(`<main>${'<p>On <i>the</i> weather.</p>'.repeat(20_000)}<p>On asterixis.</p></main><script>
        const main = document.querySelector('main');
        let left = 30;
        const sort = () => {
          for (let i = 0; i < 500; i++) main.append(main.firstChild);
          if (--left > 0) setTimeout(sort, 10);
        };
        requestAnimationFrame(sort);
      </script>`),
    );
    await waitForTerms(page, painter, ['asterixis'], 'at the end');
  });

  test('makes editors of its paragraphs while it is read', async ({ browser }) => {
    await changeSettings(browser, { painter });
    const paragraphs = '<p>On myoclonus.</p>'.repeat(2_000);
    // A paragraph a millisecond from the first frame on: some are on their way to the background.
    const page = await openHtml(
      browser,
      html(`${paragraphs}<script>
        const all = [...document.querySelectorAll('p')];
        const began = performance.now();
        const next = () => {
          for (const p of all.splice(0, 1 + 10 * (performance.now() - began) - (2_000 - all.length))) p.contentEditable = 'true';
          if (all.length > 0) setTimeout(next);
          else document.body.insertAdjacentHTML('beforeend', '<p id="last">On asterixis.</p>');
        };
        setTimeout(next);
      </script>`),
    );
    await waitForTerms(page, painter, ['asterixis'], 'at the end');
    await settle(() => readMarks(page));
    await waitForTerms(page, painter, ['asterixis'], 'still');
  });
});
