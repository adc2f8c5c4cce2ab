import { describe, expect, test } from 'vitest';
import { madePdf } from '../../support/made-pdf.ts';
import { eventually, until } from '../support/eventually.ts';
import type { Surface } from '../support/open-surface.ts';
import { changeSettings } from '../support/read-page.ts';
import { openViewer, waitForPage } from './open-viewer.ts';

const FILLER = Array.from({ length: 12 }, () => 'They said that this was what there is to say.');
const ARTICLE = madePdf([
  ['On chorea', 'They had secondary', 'myo-', 'clonus for days.', ...FILLER],
  FILLER,
  ['Then dystonia, and chorea again.', ...FILLER],
]);

/** As the viewer lists them, with their pages. */
const TERMS = ['chorea 1 3', 'secondary myoclonus 1', 'dystonia 3'];

const pageInView = (viewer: Surface): string | undefined => {
  const field = viewer.element('.pdf-page-field input');
  return field instanceof viewer.window.HTMLInputElement ? field.value : undefined;
};

/** Holds what waits for a frame, from when the picture of a page is there, before its text. Returns what lets it go on. */
function holdFramesAfterPicture({ window }: Surface): () => void {
  const held: FrameRequestCallback[] = [];
  const { requestAnimationFrame } = window;
  const watcher = new window.MutationObserver((records) => {
    if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeName === 'CANVAS'))) return;
    watcher.disconnect();
    window.requestAnimationFrame = (task) => held.push(task);
  });
  watcher.observe(window.document, { childList: true, subtree: true });
  return () => {
    // The picture may come only now.
    watcher.disconnect();
    window.requestAnimationFrame = requestAnimationFrame;
    for (const task of held) window.requestAnimationFrame(task);
  };
}

describe('the terms of a PDF', () => {
  test('are underlined, over line ends and the hyphens at them', async () => {
    await changeSettings({ amount: 'everything' });
    const viewer = await openViewer(ARTICLE);
    await eventually(
      () => viewer.painted('.pdf-page:first-child'),
      ['chorea', 'secondary', 'myo-', 'clonus'],
    );
  });

  test('are underlined in the fields of a form, where they are drawn', async () => {
    const form = madePdf([['Diagnosis and treatment', ...FILLER]], {
      fields: ['secondary myoclonus', 'dystonia'],
    });
    const viewer = await openViewer(form);
    await viewer.lists('.pdf-terms li', ['secondary myoclonus 1', 'dystonia 1']);
    await viewer.shows('dystonia');
    const page = viewer.element('.pdf-page').getBoundingClientRect();
    const spans = [...viewer.document.querySelectorAll('.textLayer span')];
    const place = spans.find((span) => span.textContent === 'dystonia')?.getBoundingClientRect();
    // The second field, from 270 to 290 points from below.
    const fromBelow = ((page.bottom - (place?.y ?? 0)) * 842) / page.height;
    expect(fromBelow).toBeGreaterThan(270);
    expect(fromBelow).toBeLessThan(290);
  });

  test('are explained by the card of any page', async () => {
    await changeSettings({ delay: 0 });
    const viewer = await openViewer(ARTICLE);
    await viewer.lists('.pdf-terms li', TERMS);
    // What the list beside the pages has too is there first, and the text of a page before its place on the screen.
    await viewer.shows('myo-');
    await viewer.hover('myo-');
    await viewer.cardShows('secondary myoclonus');
  });

  test('have their cards below the toolbar, however little room is left there', async () => {
    await changeSettings({ delay: 0 });
    const viewer = await openViewer(ARTICLE, 'article.pdf', { height: 340 });
    await viewer.lists('.pdf-terms li', TERMS);
    await viewer.shows('myo-');
    await viewer.hover('myo-');
    await viewer.cardShows('secondary myoclonus');
    const { bottom } = viewer.element('.pdf-toolbar').getBoundingClientRect();
    await until('the card is below the toolbar', () => (viewer.card()?.place.y ?? 0) >= bottom);
  });

  test('are listed with the pages that they are on, which lead there', async () => {
    const viewer = await openViewer(ARTICLE);
    await viewer.lists('.pdf-terms li', TERMS);
    await viewer.choose('dystonia, page 3');
    await viewer.cardShows('What dystonia is');
    expect(pageInView(viewer)).toBe('3');
  });

  test('are never said to be none while their names are awaited', async () => {
    const viewer = await openViewer(ARTICLE);
    const said = new Set<string>();
    const { document } = viewer;
    new viewer.window.MutationObserver(() => {
      said.add(document.querySelector('.pdf-terms [role=status]')?.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    await viewer.lists('.pdf-terms li', TERMS);
    expect(said).not.toContain('No terms of the glossary in this document.');
  });

  test('are gone through over all pages, to the end', async () => {
    const viewer = await openViewer(ARTICLE);
    await viewer.lists('.pdf-terms li', TERMS);
    for (const term of ['chorea', 'secondary myoclonus', 'dystonia', 'chorea']) {
      await viewer.choose('Next term');
      await until(`the card is that of ${term}`, () => viewer.card()?.headings[0] === term);
      // A card may lie over the buttons.
      await viewer.press('Escape');
      await viewer.cardCloses();
    }
    expect(pageInView(viewer)).toBe('3');
    await viewer.choose('Previous term');
    await until('the card is that of dystonia', () => viewer.card()?.headings[0] === 'dystonia');
  });

  test('are marked once in a running head, not on each page', async () => {
    const pages = [FILLER, FILLER, ['On chorea.', ...FILLER]];
    const viewer = await openViewer(madePdf(pages, { head: 'Journal of Dystonia' }));
    await viewer.lists('.pdf-terms li', ['dystonia 1', 'chorea 3']);
  });

  test('are gone to before the text of their page is there, once it is', async () => {
    const viewer = await openViewer(ARTICLE);
    const letDraw = holdFramesAfterPicture(viewer);
    await viewer.says('3 terms');
    await viewer.choose('Next term');
    letDraw();
    await viewer.cardShows('What chorea is');
  });

  test('that the user knows are left out', async () => {
    await changeSettings({ muted: ['chorea'] });
    const viewer = await openViewer(ARTICLE);
    await viewer.lists('.pdf-terms li', ['secondary myoclonus 1', 'dystonia 3']);
    await changeSettings({ muted: [] });
    await viewer.lists('.pdf-terms li', TERMS);
  });

  test('stand out once in the document where the user wants little', async () => {
    await changeSettings({ amount: 'quiet' });
    const viewer = await openViewer(ARTICLE);
    await viewer.lists('.pdf-terms li', TERMS);
    await viewer.choose('dystonia, page 3');
    await waitForPage(viewer, 3);
    await eventually(() => viewer.painted('.pdf-page:nth-child(3)', 'neurogloss-layer'), ['dystonia']);
  });
});

describe('a PDF without terms to find', () => {
  test('says so', async () => {
    const viewer = await openViewer(madePdf([FILLER]));
    await viewer.says('No terms of the glossary in this document.');
  });

  test('says that it is a scan', async () => {
    const viewer = await openViewer(madePdf([[], []]));
    await viewer.says('This PDF has no text, only pictures of its pages');
  });

  test('says that it is in a language that is not read, until the user wants that read', async () => {
    const german = Array.from({ length: 12 }, () => 'Die Kranken haben eine chorea, die nicht vergeht.');
    const viewer = await openViewer(madePdf([german]));
    await viewer.says('This PDF is not in English.');
    expect(viewer.painted()).toEqual([]);
    await changeSettings({ anyLanguage: true });
    await viewer.lists('.pdf-terms li', ['chorea 1']);
  });

  test('is not what only its table of contents would be', async () => {
    const contents = Array.from({ length: 20 }, (_, at) => `Setup cfg plot splot key xtics label ${at}`);
    const viewer = await openViewer(
      madePdf([contents, contents, contents, FILLER, ['On chorea.', ...FILLER]]),
    );
    await viewer.lists('.pdf-terms li', ['chorea 5']);
  });
});
