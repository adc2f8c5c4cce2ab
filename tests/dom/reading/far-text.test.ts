import { describe, expect, onTestFinished, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fakeBrowser } from '../support/extension.ts';
import { FAST_CLOCK } from '../support/page-clocks.ts';
import { readPage } from '../support/read-page.ts';
import type { TestPage } from '../support/test-page.ts';

/** Words for ten screens, and more elements than those of a page that is read whole. */
const FAR = `<div>${`<p>Words about the weather, of which no glossary knows anything at all.${'<wbr>'.repeat(25)}</p>`.repeat(200)}</div>`;

/** Markup for a page's head: the page always has something to do, so that what waits for it to be idle waits for ever. */
const NEVER_IDLE = '<script>requestIdleCallback = () => 0</script>';

test('a short page is read whole at once', async () => {
  const far = '<p>Words about the weather.</p>'.repeat(200);
  const page = await readPage(`<p>Myoclonus.</p>${far}<p>Asterixis.</p>`, { head: NEVER_IDLE });
  await page.showsTerms(['Myoclonus', 'Asterixis']);
});

describe('text of a long page far from the view', () => {
  test('is read by itself when the page is idle, after what is near', async () => {
    const page = await readPage(`<p>Myoclonus.</p>${FAR}<p>Asterixis, <b>dys</b>tonia</p>`);
    await page.showsTerms(['Myoclonus', 'Asterixis', 'dystonia']);
  });

  test('is not read while the page is busy, but what is near is', async () => {
    const page = await readPage(`<p>Myoclonus.</p>${FAR}<p id="far">Asterixis.</p>`, { head: NEVER_IDLE });
    await page.showsTerms(['Myoclonus']);
    await page.readsOn();
    expect(page.painted()).toEqual(['Myoclonus']);
    page.element('#far').scrollIntoView();
    await page.showsTerms(['Myoclonus', 'Asterixis']);
  });

  test.for([
    ['of a page', (term: string) => `<p>${term}</p>`],
    ['after much white space', (term: string) => `<p>Rain${' \n'.repeat(20_000)}</p><p>${term}</p>`],
    ['of a shadow root', (term: string) => `<div><template shadowrootmode="open">${term}</template></div>`],
    ['after what is hidden', (term: string) => `<p hidden>Rain</p><script>"Rain"</script><b>${term}</b>`],
  ] as const)('%s is read before the page is idle if it has the first term', async ([, markup]) => {
    const page = await readPage(`<p>Rain.</p>${FAR}${markup('On asterixis.')}${FAR}`, { head: NEVER_IDLE });
    await page.showsTerms(['asterixis']);
  });

  test('is not looked through for a first term where the beginning of the page has one', async () => {
    const requests: string[] = [];
    const look = (message: unknown): void => {
      const request = JSON.stringify(message);
      if (request.includes('lookForTerms')) requests.push(request);
    };
    const { onMessage } = fakeBrowser.backgroundApi().runtime;
    onMessage.addListener(look);
    onTestFinished(() => onMessage.removeListener(look));
    const page = await readPage(`<p>Myoclonus.</p>${FAR.repeat(5)}`, { head: NEVER_IDLE });
    await page.showsTerms(['Myoclonus']);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.length).toBeLessThan(3 * FAR.length);
  });

  test.for<[what: string, ask: (page: TestPage) => unknown]>([
    ['the popup', (page) => page.window.neuroglossPage?.report()],
    [
      'the next term',
      () =>
        fakeBrowser.commands.emit('previous-term', fakeBrowser.activeTab ?? expect.fail('No page is open.')),
    ],
  ])('is read at once for %s', async ([, ask]) => {
    const page = await readPage(`<p>Myoclonus.</p>${FAR}<p>Asterixis.</p>`, { head: NEVER_IDLE });
    await page.showsTerms(['Myoclonus']);
    ask(page);
    await page.shows('Asterixis');
  });

  test('shows what acronyms mean on the whole page', async () => {
    const page = await readPage(
      `<p>MS and multiple sclerosis; myoclonus, chorea and ataxia.</p>${FAR}<p>By mass spectrometry (MS).</p>`,
      { head: FAST_CLOCK },
    );
    await page.showsTerms(['multiple sclerosis', 'myoclonus', 'chorea', 'ataxia']);
  });

  test('has doubtful words in it that count as soon as there is evidence anywhere', async () => {
    const page = await readPage(
      `<p>Rain.</p>${FAR}<p id="far">A tremor, and a tic.</p>${FAR}<p id="end">.</p>`,
      {
        head: FAST_CLOCK,
      },
    );
    await page.readsOn();
    expect(page.painted()).toEqual([]);
    page.element('#end').append('Myoclonus, chorea, essential tremor.');
    await page.showsTerms(['tremor', 'Myoclonus', 'chorea', 'essential tremor']);
  });

  test('has everyday words in it that count where there are many', async () => {
    const prose =
      '<p>The brain in sleep, a gene. The brain in sleep, a gene. The brain in sleep, a gene.</p>';
    const page = await readPage(`<p>Rain.</p>${FAR}${prose}${FAR}<p>The brain drain.</p>`, {
      head: FAST_CLOCK,
      settings: { amount: 'everything' },
    });
    const terms = ['brain', 'sleep', 'gene'];
    await page.showsTerms([...terms, ...terms, ...terms]);
  });

  test('is read also where the page moves and removes what is being read', async () => {
    const page = await readPage(
      `<p>Myoclonus.</p>${FAR}<p>Asterixis.</p><script>
        const { requestIdleCallback: whenIdle } = window;
        const wait = setTimeout;
        // Everything goes into new elements whenever the content script rests.
        let times = 0;
        requestIdleCallback = (task) => whenIdle(() => {
          if (times++ < 3) {
            const box = document.createElement('div');
            box.append(...document.body.childNodes);
            document.body.append(box);
          }
          wait(() => task());
        });
      </script>`,
      { head: FAST_CLOCK },
    );
    await eventually(() => page.painted(), ['Myoclonus', 'Asterixis']);
  });
});
