import { describe, expect, test } from 'vitest';
import { eventually, until } from '../../support/eventually.ts';
import { fakeBrowser } from '../../support/extension.ts';
import { readPage } from '../../support/read-page.ts';
import type { TestPage } from '../../support/test-page.ts';

const TEXT = '<p>Side effects: myoclonus and more.</p>';
const BOX = 'position: absolute; left: 100px; top: 60px; width: 500px; padding: 20px; background: white';
/** A dialog of the page's own making: no element of the top layer. */
const MODAL = (inside: string): string =>
  `<div id="overlay" style="position: fixed; inset: 0; background: #0005">
     <div id="dialog" role="dialog" aria-modal="true" tabindex="-1" style="${BOX}">${TEXT}${inside}</div></div>`;

async function openCard(html: string, at?: { x: number; y: number }): Promise<TestPage> {
  const page = await readPage(html, { settings: { delay: 0 } });
  await page.shows('myoclonus');
  await page.moveAway();
  await (at ? page.moveTo(at) : page.hover('myoclonus'));
  await page.cardShows('myoclonus');
  return page;
}

/** A text whose term is at a known place: tests find no texts in closed roots. */
const PLACED = '<p style="margin: 0; font: 20px/40px monospace">myoclonus here</p>';
const AT = { x: 150, y: 100 };
const PLACE =
  'position: fixed; margin: 0; padding: 0; border: 0; left: 100px; top: 80px; width: 300px; height: 40px';

/** Uses the open card as users do: its buttons react to the mouse and to keys, and the focus stays in it. */
async function isUsable(page: TestPage): Promise<void> {
  await page.clickInCard('More');
  await page.cardShows('Less');
  await page.clickInCard('Keep this card open');
  await until('it is pinned', () => page.inCard('[aria-label^=Keep]').ariaPressed === 'true');
  expect(page.focusInCard?.ariaLabel).toBe('Keep this card open');
  page.inCard('.more-button').focus();
  await page.press('Enter');
  await eventually(() => page.inCard('.more-button').ariaExpanded, 'false');
  expect(page.focusInCard?.className).toContain('more-button');
}

/** Presses the key for the next term. */
const nextTerm = ({ window }: TestPage): void => fakeBrowser.sendCommand('next-term', window);

describe('the card can be used, and leaves the layer of the page as it was,', () => {
  test('in a dialog that closes at a press outside of it', async () => {
    const page = await openCard(`${MODAL('<input value="half-written">')}<script>
      for (const type of ['pointerdown', 'mousedown', 'click'])
        document.addEventListener(type, ({ target }) => { if (!dialog.contains(target)) overlay.remove(); });
    </script>`);
    await isUsable(page);
    expect(page.element('input')).toHaveProperty('value', 'half-written');
  });

  test.for<[kind: string, role: string, target: string]>([
    ['', 'role="dialog" aria-modal="true"', 'document'],
    [' that has no role', '', 'document'],
  ])(
    'in a dialog that swallows presses, the wheel and the focus outside of it%s',
    async ([, role, target]) => {
      const page =
        await openCard(`<div id="dialog" ${role} tabindex="-1" style="${BOX}">${TEXT}<button>OK</button></div><script>
      const isOutside = (event) => !dialog.contains(event.target);
      for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click', 'wheel', 'keydown'])
        ${target}.addEventListener(type, (event) => {
          if (isOutside(event)) { event.preventDefault(); event.stopImmediatePropagation(); }
        }, { capture: true, passive: false });
      document.addEventListener('focusin', (event) => { if (isOutside(event)) dialog.focus(); }, true);
      dialog.focus();
    </script>`);
      await isUsable(page);
      const scroll = page.inCard('.entry-scroll');
      scroll.style.maxHeight = '60px';
      const { left, top } = scroll.getBoundingClientRect();
      await page.moveTo({ x: left + 30, y: top + 30 });
      await page.wheel(40);
      await until('it scrolls', () => scroll.scrollTop > 0);
    },
  );

  test('in a dialog that closes at a click beside its box', async () => {
    const page =
      await openCard(`<dialog id="dialog" style="width: 200px; height: 80px">${TEXT}</dialog><script>
      dialog.showModal();
      dialog.addEventListener('click', ({ clientX, clientY }) => {
        const { left, right, top, bottom } = dialog.getBoundingClientRect();
        if (clientX < left || clientX > right || clientY < top || clientY > bottom) dialog.close();
      });
    </script>`);
    await isUsable(page);
    expect(page.document.querySelector('dialog')?.open).toBe(true);
  });

  test('in a popover that closes at a press outside of it', async () => {
    const page = await openCard(
      `<div id="note" popover style="width: 300px">${TEXT}</div><script>note.showPopover()</script>`,
    );
    await isUsable(page);
    expect(page.element('#note').matches(':popover-open')).toBe(true);
  });

  test('in a dialog component, whose text is in a slot', async () => {
    const page = await openCard(`<my-dialog>${TEXT}</my-dialog><script>
      const root = document.querySelector('my-dialog').attachShadow({ mode: 'open' });
      root.innerHTML = '<dialog style="width: 500px"><slot></slot></dialog>';
      root.firstChild.showModal();
    </script>`);
    await isUsable(page);
  });

  test('in a dialog component with a closed root, in another component', async () => {
    const page = await openCard(
      `<my-app></my-app><script>
      const app = document.querySelector('my-app').attachShadow({ mode: 'closed' });
      app.innerHTML = '<my-dialog>${PLACED}</my-dialog>';
      const root = app.firstChild.attachShadow({ mode: 'closed' });
      root.innerHTML = '<dialog style="${PLACE}"><slot></slot></dialog>';
      root.firstChild.showModal();
    </script>`,
      AT,
    );
    await isUsable(page);
  });

  test.for(['open', 'closed'] as const)(
    'in a popover that is itself the host of its %s root',
    async (mode) => {
      const page = await openCard(
        `<my-note popover="manual" style="${PLACE}"></my-note><script>
      const note = document.querySelector('my-note');
      note.attachShadow({ mode: '${mode}' }).innerHTML = '${PLACED}';
      note.showPopover();
    </script>`,
        AT,
      );
      await isUsable(page);
    },
  );

  test('for a term in a dialog that is inert behind another, to which the next-term key leads', async () => {
    const page = await readPage(`<div role="dialog" aria-modal="true" inert style="${BOX}">${TEXT}</div>
      <div role="dialog" aria-modal="true" style="position: absolute; left: 700px; top: 60px">Sure?</div>`);
    await page.shows('myoclonus');
    nextTerm(page);
    await page.cardShows('myoclonus');
    await isUsable(page);
  });
});

test('Escape closes the card first, then the dialog', async () => {
  const page = await openCard(`<dialog id="dialog">${TEXT}</dialog><script>dialog.showModal()</script>`);
  const isOpen = (): unknown[] => [page.card() !== null, page.document.querySelector('dialog')?.open];
  await page.press('Escape');
  await page.cardCloses();
  expect(isOpen()).toEqual([false, true]);
  await page.press('Escape');
  await eventually(isOpen, [false, false]);
});

test('after Escape the focus is back where it was, in a shadow root too', async () => {
  const page = await readPage(`${TEXT}<my-form></my-form><script>
    const root = document.querySelector('my-form').attachShadow({ mode: 'open' });
    root.innerHTML = '<my-field></my-field>';
    const inner = root.firstChild.attachShadow({ mode: 'closed' });
    inner.innerHTML = '<input>';
    inner.firstChild.focus();
    inner.firstChild.onkeydown = ({ key }) => (document.title += key);
  </script>`);
  await page.shows('myoclonus');
  nextTerm(page);
  await until('the card has the focus', () => page.focusInCard !== null);
  await page.press('Escape');
  await page.cardCloses();
  await page.press('a');
  expect(page.document.title).toBe('Pagea');
});

test('a term that is scrolled out of sight inside a component closes its card', async () => {
  const page = await openCard(`<my-panel>${TEXT}<p style="height: 2000px">Rain.</p></my-panel><script>
    document.querySelector('my-panel').attachShadow({ mode: 'open' }).innerHTML =
      '<div style="margin-top: 200px; height: 200px; overflow: auto"><slot></slot></div>';
  </script>`);
  await page.evaluate(() =>
    document
      .querySelector('my-panel')
      ?.shadowRoot?.querySelector('div')
      ?.scrollTo({ top: 150, behavior: 'instant' }),
  );
  await page.cardCloses();
});
