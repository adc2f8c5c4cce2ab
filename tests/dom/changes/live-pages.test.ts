import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

const TERMS = ['myoclonus', 'dystonia', 'chorea', 'tremor', 'asterixis'];
const WORDS = JSON.stringify([...TERMS, 'weather', 'garden']);

/** The terms that the page's text has, in order. */
const termsIn = (page: Pick<Document, 'querySelectorAll'>, selector: string): string[] =>
  Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent).flatMap(
    (text) => text?.match(new RegExp(TERMS.join('|'), 'g')) ?? [],
  );

describe.for(['highlights', 'marks'] as const)('painted with %s, a page may', (painter) => {
  const options = { head: FAST_CLOCK, settings: { painter } };

  test('keep its nodes, and move, rewrite and remove them later, as React does', async () => {
    const page = await readPage(
      `<div id="root"></div><script>
        const root = document.getElementById('root');
        const first = root.appendChild(document.createElement('p'));
        const text = first.appendChild(document.createTextNode('A dose for myoclonus was given.'));
        const second = root.appendChild(document.createElement('p'));
        second.append('Then dystonia.');
      </script>`,
      options,
    );
    await page.showsTerms(['myoclonus', 'dystonia']);
    // Awaited: what follows changes has run by then.
    await page.window.eval(`
      root.insertBefore(second, first);
      text.data = 'No dose for asterixis was given.';
      first.removeChild(text);
      first.appendChild(text);
      root.removeChild(second);
    `);
    const shown = (): string => page.element('#root').innerText.trim();
    expect(shown()).toBe('No dose for asterixis was given.');
    await page.showsTerms(['asterixis']);
    expect(shown()).toBe('No dose for asterixis was given.');
  });

  test('replace its text at a click, as apps with several views do', async () => {
    const page = await readPage(
      `<main><p>Myoclonus.</p></main><button onclick="
        document.querySelector('main').innerHTML = '<p>Dystonia.</p>'">Next</button>`,
      options,
    );
    await page.showsTerms(['Myoclonus']);
    await page.click('Next');
    await page.showsTerms(['Dystonia']);
  });
});

test('a list that recycles its rows in each frame shows no term under other words', async () => {
  const page = await readPage(
    `<ul>${'<li>Row</li>'.repeat(20)}</ul><script>
      const words = ${WORDS};
      const rows = [...document.querySelectorAll('li')].map((row) => row.firstChild);
      globalThis.show = (first) => rows.forEach((text, i) => {
        const at = first + i;
        const data = 'Row ' + at + ' has ' + words[at % words.length] + '.';
        // Some rows keep their node, as virtual lists do, others get a new one.
        if (at % 3) text.data = data;
        else { rows[i] = document.createTextNode(data); text.replaceWith(rows[i]); }
      });
      show(0);
    </script>`,
  );
  await page.showsTerms(termsIn(page.document, 'li'));
  const wrong = await page.evaluate(async (terms) => {
    const isTerm = new RegExp(`^(${terms.join('|')})?$`);
    const wrong: string[] = [];
    for (let first = 1; first <= 15; first++) {
      await new Promise(requestAnimationFrame);
      Reflect.get(globalThis, 'show')(first);
      // The callbacks that follow changes have run by the time the next frame begins.
      await new Promise(requestAnimationFrame);
      CSS.highlights.forEach((highlight) => {
        highlight.forEach(({ startContainer: node, startOffset, endOffset }) => {
          const painted = node.isConnected ? (node.textContent ?? '').slice(startOffset, endOffset) : '';
          if (!isTerm.test(painted)) wrong.push(painted);
        });
      });
    }
    return wrong;
  }, TERMS);
  expect(wrong).toEqual([]);
  await page.showsTerms(termsIn(page.document, 'li'));
});

test('a page may add hundreds of paragraphs while its text streams', async () => {
  const page = await readPage(
    `<div id="storm"></div><p id="stream" style="position: fixed; top: 0"></p><script>
      const words = ${WORDS};
      const streamed = stream.appendChild(document.createTextNode(''));
      const all = [];
      const add = (where) => {
        const p = document.createElement('p');
        p.textContent = 'Paragraph ' + all.length + ' of ' + words[all.length % words.length] + '.';
        all.push(p);
        storm.insertAdjacentElement(where, p);
      };
      let frames = 0;
      const next = () => {
        for (let i = 0; i < 25; i++) add(i % 5 === 0 ? 'afterbegin' : 'beforeend');
        all[frames * 20]?.remove();
        streamed.appendData(' Then ' + words[frames % words.length]);
        if (++frames < 30) requestAnimationFrame(next);
        else storm.className = 'over';
      };
      requestAnimationFrame(next);
    </script>`,
    { head: FAST_CLOCK },
  );
  await eventually(() => page.document.querySelectorAll('.over').length, 1);
  await page.showsTerms(termsIn(page.document, '#stream'), '#stream');
  // Those far from the view are painted when they come near it.
  for (const edge of ['first', 'last'] as const) {
    page.element(`#storm p:${edge}-child`).scrollIntoView();
    await eventually(() => unpaintedInView(page), []);
  }
});

/** The texts of the paragraphs in view with a term that is not painted. */
function unpaintedInView({ window, document }: TestPage): string[] {
  const painted = new Set<Node | null>();
  window.CSS.highlights.forEach((highlight) => {
    highlight.forEach(({ startContainer }) => {
      painted.add(startContainer.parentElement);
    });
  });
  return [...document.querySelectorAll('#storm p')]
    .filter((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight && !painted.has(p);
    })
    .map(({ textContent }) => textContent ?? '')
    .filter((text) => TERMS.some((term) => text.includes(term)));
}

describe('a page that clears all highlights', () => {
  test('has them again with its next change', async () => {
    const page = await readPage('<p>Myoclonus.</p>', { head: FAST_CLOCK });
    await page.showsTerms(['Myoclonus']);
    page.window.CSS.highlights.clear();
    page.element('p').append(' And chorea.');
    await page.showsTerms(['Myoclonus', 'chorea']);
  });
});
