import { describe, expect, test } from 'vitest';
import { SLOW_READING } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';

/** More than is collected between two looks at the clock. */
const FILLER = 'On <i>the</i> weather. '.repeat(120);

describe.for(['highlights', 'marks'] as const)('painted with %s, a page that', (painter) => {
  const options = { head: SLOW_READING, settings: { painter } };

  // From the settings' answer on, over the collecting of its text and the answer to it, to the painting.
  test.for([1, 2, 3, 4, 5, 6, 7, 8])(
    'makes an editor of its text in pause %i of the reading',
    async (pause) => {
      const page = await readPage(
        `<div id="text">${`<p>On myoclonus. ${FILLER}</p>`.repeat(4)}</div><script>
        let left = ${pause};
        globalThis.paused = () => {
          if (--left !== 0) return;
          text.contentEditable = 'true';
          document.body.insertAdjacentHTML('beforeend', '<p id="last">On asterixis.</p>');
          last.scrollIntoView();
        };
      </script>`,
        options,
      );
      await page.showsTerms(['asterixis']);
      await page.readsOn();
      await page.showsTerms(['asterixis']);
    },
  );

  test('sorts its paragraphs while they are read', async () => {
    const page = await readPage(
      `<main>${`<p>${FILLER}</p>`.repeat(8)}<p>On asterixis.</p></main><script>
        const main = document.querySelector('main');
        globalThis.paused = (pause) => {
          for (let i = 0; i < 4 && pause < 30; i++) main.append(main.firstChild);
        };
      </script>`,
      options,
    );
    await page.showsTerms(['asterixis']);
  });

  test('makes editors of its paragraphs while it is read', async () => {
    const page = await readPage(
      `${`<p>On myoclonus. ${FILLER}</p>`.repeat(8)}<script>
        const all = [...document.querySelectorAll('p')];
        globalThis.paused = () => {
          const next = all.shift();
          if (!next) return;
          next.contentEditable = 'true';
          if (all.length === 0) document.body.insertAdjacentHTML('beforeend', '<p id="last">On asterixis.</p>');
        };
      </script>`,
      options,
    );
    await page.showsTerms(['asterixis']);
    await page.readsOn();
    await page.showsTerms(['asterixis']);
  });

  test('takes its paragraphs away where they are read', async () => {
    const page = await readPage(
      `<main>${`<p>On myoclonus. ${FILLER}</p>`.repeat(8)}</main><p>On asterixis.</p><script>
        globalThis.paused = () => document.querySelector('main p')?.remove();
      </script>`,
      options,
    );
    await page.showsTerms(['asterixis']);
    expect(page.element('main').childElementCount).toBe(0);
  });
});
