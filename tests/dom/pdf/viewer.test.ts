import { describe, expect, test } from 'vitest';
import { madePdf } from '../../support/made-pdf.ts';
import { axeFindings } from '../support/axe.ts';
import { eventually, until } from '../support/eventually.ts';
import { openSurface, type Surface } from '../support/open-surface.ts';
import { filesWith, openViewer, waitForPage } from './open-viewer.ts';

const ARTICLE = madePdf(
  [['First page of chorea.', 'It ends in a bro-', 'ken word.'], ['Second page.'], ['Third, a word.']],
  {
    links: ['https://example.org/paper', 'http://example.org/plain', 'javascript:alert(1)'],
    outline: ['Beginning', 'Middle', 'End'],
  },
);

async function open(): Promise<Surface> {
  const viewer = await openViewer(ARTICLE);
  await waitForPage(viewer);
  return viewer;
}

const isInView = (viewer: Surface, page: number): boolean => {
  const { top, bottom } = viewer.element(`.pdf-page:nth-child(${page})`).getBoundingClientRect();
  return top < viewer.window.innerHeight / 2 && bottom > 100;
};

const canvasOf = (viewer: Surface): HTMLCanvasElement | null =>
  viewer.document.querySelector<HTMLCanvasElement>('.pdf-page:first-child canvas');

const isSharp = (viewer: Surface): boolean => {
  const canvas = canvasOf(viewer);
  const { devicePixelRatio } = viewer.window;
  return (
    canvas !== null && Math.abs(canvas.width - canvas.getBoundingClientRect().width * devicePixelRatio) < 2
  );
};

/** Has timers of this many milliseconds wait for the test. Returns what they do, as far as they have been set. */
function holdTimers({ window }: Surface, held: number): (() => void)[] {
  const timers: (() => void)[] = [];
  const start = window.setTimeout.bind(window);
  Object.assign(window, {
    setTimeout: (task: () => void, wait = 0, ...args: unknown[]) =>
      wait === held ? -timers.push(task) : start(task, wait, ...args),
  });
  return timers;
}

describe('a PDF comes in', () => {
  test('by a file that is dropped anywhere on the window', async () => {
    const viewer = await openSurface('pdf');
    await viewer.named('Choose a PDF');
    const dataTransfer = filesWith(viewer, ARTICLE, 'dropped.pdf');
    const { DragEvent } = viewer.window;
    const target = viewer.element('main');
    target.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
    await viewer.says('Drop the PDF to open it');
    target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await waitForPage(viewer);
    expect(viewer.document.title).toBe('dropped.pdf');
  });

  test('not by a file that is none, which leaves an open one as it is', async () => {
    const viewer = await open();
    const dataTransfer = filesWith(viewer, 'Only text.', 'notes.txt');
    const { DragEvent } = viewer.window;
    viewer
      .element('main')
      .dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    await viewer.says('This file is no PDF.');
    expect(viewer.document.querySelectorAll('.pdf-page')).toHaveLength(3);
  });

  test.each([
    ['without a document in it', '%PDF-1.7\nnothing follows\n%%EOF'],
    [
      'without pages',
      '%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj\ntrailer << /Root 1 0 R >>',
    ],
  ])('not %s, and says so', async (_what, bytes) => {
    const viewer = await openViewer(bytes);
    await viewer.says('This PDF is damaged');
  });

  test('where its table of contents is broken and pages are cut off, as far as it goes', async () => {
    const viewer = await openViewer(ARTICLE.slice(0, ARTICLE.lastIndexOf('xref')));
    await waitForPage(viewer);
    await viewer.shows('chorea');
  });

  test('whose pages name themselves as their parents, without an end', async () => {
    const loop =
      '%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Kids [2 0 R] /Count 9 >> endobj\ntrailer << /Root 1 0 R >>';
    const viewer = await openViewer(loop);
    await viewer.says('This PDF has no text');
  });
});

describe('the pages', () => {
  test('are as sharp as the screen in every size', async () => {
    const viewer = await open();
    await until('it is sharp', () => isSharp(viewer));
    const width = canvasOf(viewer)?.width ?? 0;
    await viewer.choose('Larger');
    await until('it is larger and sharp', () => (canvasOf(viewer)?.width ?? 0) > width && isSharp(viewer));
    await viewer.choose('Fit the width');
    await until('it is as before', () => canvasOf(viewer)?.width === width && isSharp(viewer));
  });

  test('have their text just over what it is of, though it is in another font', async () => {
    // Helvetica's own widths, in thousandths of its size.
    const lines = [
      { text: 'i'.repeat(40), width: 40 * 222 },
      { text: 'W'.repeat(20), width: 20 * 944 },
      { text: 'mother', width: 833 + 556 + 278 + 556 + 556 + 333 },
    ];
    const viewer = await openViewer(madePdf([lines.map(({ text }) => text)]));
    const spans = await until('all of the text is there', () => {
      const found = [...viewer.document.querySelectorAll('.textLayer span')];
      return found.length === lines.length && found;
    });
    const page = viewer.element('.pdf-page').getBoundingClientRect();
    const off = spans.map((span, at) => {
      const width = (span.getBoundingClientRect().width * 595) / page.width;
      return Math.abs(width - ((lines[at]?.width ?? 0) * 12) / 1000);
    });
    expect(Math.max(...off)).toBeLessThan(1);
    expect(spans.map((span) => viewer.window.getComputedStyle(span).transform)).toEqual(
      lines.map(() => 'none'),
    );
  });

  test('have one element for a justified line, with each word just over its picture, and the spaces that are copied', async () => {
    const words = ['mother', 'in', 'motion', 'mother'];
    // Helvetica's own widths, in thousandths of its size.
    const widths = [3_112, 778, 3_001, 3_112].map((width) => (width * 12) / 1_000);
    const left = widths.map((_, at) => 50 + widths.slice(0, at).reduce((sum, width) => sum + width + 10, 0));
    const draw = (line: readonly string[]): string =>
      `BT /F1 12 Tf ${line.map((word, at) => `1 0 0 1 ${left[at]} 700 Tm (${word}) Tj`).join(' ')} ET`;
    const viewer = await openViewer(madePdf([words], { draw }));
    const text = await until(
      'the text is there',
      () => viewer.document.querySelector('.textLayer span')?.firstChild,
    );
    expect(viewer.element('.textLayer').textContent).toBe(words.join(' '));
    const page = viewer.element('.pdf-page').getBoundingClientRect();
    const range = new viewer.window.Range();
    let at = 0;
    const off = words.map((word, number) => {
      range.setStart(text, at);
      range.setEnd(text, at + word.length);
      at += word.length + 1;
      const box = range.getBoundingClientRect();
      const unit = page.width / 595;
      return Math.max(
        Math.abs((box.left - page.left) / unit - (left[number] ?? 0)),
        Math.abs(box.width / unit - (widths[number] ?? 0)),
      );
    });
    expect(Math.max(...off)).toBeLessThan(1);
  });

  test('have lines that share few spacings, of which Chromium keeps a font with its caches each', async () => {
    const lines = Array.from({ length: 40 }, () => 'mother in motion mother');
    // Helvetica's own widths, in thousandths of its size.
    const widths = [3_112, 778, 3_001, 3_112].map((width) => (width * 12) / 1_000);
    const drawLine = (line: string, at: number): string => {
      let left = 50;
      return line
        .split(' ')
        .map((word, number) => {
          const drawn = `1 0 0 1 ${left} ${800 - 14 * at} Tm (${word}) Tj`;
          left += (widths[number] ?? 0) + 8 + at / 10;
          return drawn;
        })
        .join(' ');
    };
    const draw = (page: readonly string[]): string => `BT /F1 12 Tf ${page.map(drawLine).join('\n')} ET`;
    const viewer = await openViewer(madePdf([lines], { draw }));
    const spans = await until('all of the text is there', () => {
      const found = [...viewer.document.querySelectorAll<HTMLElement>('.textLayer span')];
      return found.length === lines.length && found;
    });
    const spacings = new Set(spans.map(({ style }) => `${style.letterSpacing} ${style.wordSpacing}`));
    expect(spacings.size).toBeLessThanOrEqual(lines.length / 2);
    const page = viewer.element('.pdf-page').getBoundingClientRect();
    const off = spans.map((span, at) => {
      const width = (span.getBoundingClientRect().width * 595) / page.width;
      return Math.abs(width - widths.reduce((sum, each) => sum + each) - 3 * (8 + at / 10));
    });
    // Twelve points are the size of the font.
    expect(Math.max(...off)).toBeLessThan(0.06 * 12);
  });

  test('are turned, with their terms', async () => {
    const viewer = await open();
    await viewer.shows('chorea');
    await viewer.choose('Turn clockwise');
    await until('it lies on its side', () => {
      const canvas = canvasOf(viewer);
      return canvas !== null && canvas.width > canvas.height;
    });
    await viewer.shows('chorea');
    const { width, height } = await viewer.placeOf('chorea').then(() => {
      const range = new viewer.window.Range();
      range.selectNodeContents(viewer.element('.textLayer span'));
      return range.getBoundingClientRect();
    });
    expect(height).toBeGreaterThan(width);
  });

  test('are gone to by their numbers, by keys and by the outline', async () => {
    const viewer = await open();
    viewer.element('.pdf-page-field input').focus();
    await viewer.type('3');
    await viewer.press('Enter');
    await until('page 3 is in view', () => isInView(viewer, 3));
    viewer.element('.pdf-pages').focus();
    await viewer.press('p');
    await until('page 2 is in view', () => isInView(viewer, 2));
    await viewer.choose('Outline');
    await viewer.choose('Beginning');
    await until('page 1 is in view', () => isInView(viewer, 1));
  });

  test('are drawn near the view only, and let go of when they have left it', async () => {
    const pages = Array.from({ length: 14 }, (_, at) => [`Page ${at + 1} on chorea.`]);
    const viewer = await openViewer(madePdf(pages));
    await waitForPage(viewer);
    const drawn = (): number[] =>
      pages.flatMap((_, at) =>
        viewer.document.querySelector(`.pdf-page:nth-child(${at + 1}) :is(canvas, .textLayer)`)
          ? [at + 1]
          : [],
      );
    const scroller = viewer.element('.pdf-pages');
    // Faster than pages are drawn, so that they leave the view while that is under way.
    for (let at = 0; at <= 8; at++) {
      scroller.scrollTop = (at * scroller.scrollHeight) / 8;
      await new Promise(viewer.window.requestAnimationFrame);
    }
    await waitForPage(viewer, 14);
    await eventually(() => drawn().filter((number) => number < 12), []);
    expect(viewer.painted().every((text) => text === 'chorea')).toBe(true);
    expect(viewer.painted().length).toBeLessThanOrEqual(3);
  });

  test('let go of their fonts when none has been drawn for a while, and are drawn again after it', async () => {
    // A font that the viewer brings, in place of one that the browser has; places in the file stay as they are.
    const symbols = madePdf([['abc']], { draw: () => 'BT /F2 12 Tf 50 700 Td (abc) Tj ET' }).replace(
      '/Helvetica-Oblique',
      '/Symbol'.padEnd('/Helvetica-Oblique'.length),
    );
    const viewer = await openViewer(symbols);
    await waitForPage(viewer);
    const { fonts } = viewer.document;
    const timers = holdTimers(viewer, 30_000);
    const zoom = async (): Promise<void> => {
      const width = canvasOf(viewer)?.width ?? 0;
      await viewer.choose('Larger');
      await until('it is larger', () => (canvasOf(viewer)?.width ?? 0) > width);
    };
    await zoom();
    const rest = await until('the viewer rests', () => timers.at(-1));
    expect(fonts.size).toBe(1);
    rest();
    await eventually(() => fonts.size, 0);
    await zoom();
    expect(fonts.size).toBe(1);
  });

  test('link to https only, in tabs that learn nothing of the file', async () => {
    const viewer = await open();
    const links = await until('there are links', () => {
      const found = [...viewer.document.querySelectorAll<HTMLAnchorElement>('.pdf-links a')];
      return found.length > 0 && found;
    });
    expect(links.map(({ href, target, rel }) => [href, target, rel])).toEqual([
      ['https://example.org/paper', '_blank', 'noopener noreferrer'],
    ]);
  });
});

test('a search finds words over line ends, and goes from place to place', async () => {
  const viewer = await open();
  await viewer.choose('Search in the document');
  await eventually(() => viewer.document.activeElement?.localName, 'input');
  await viewer.type('broken WORD');
  await viewer.says('1 of 1');
  await eventually(
    () =>
      [...(viewer.window.CSS.highlights.get('pdf-found-current') ?? [])].map((range) => range.startOffset),
    ['It ends in a '.length, 0],
  );
  await viewer.press('Escape');
  await eventually(() => viewer.document.querySelector('.pdf-find'), null);
});

test.each([1_024, 390, 240])('the bar of the search fits a window of %d pixels', async (width) => {
  const viewer = await openViewer(ARTICLE, 'article.pdf', { width });
  await waitForPage(viewer);
  await viewer.choose('Search in the document');
  await viewer.type('word');
  await viewer.says('1 of 2');
  const boxes = ['.pdf-find', '.pdf-find input', '.pdf-find output', '.pdf-find button'].flatMap((selector) =>
    [...viewer.document.querySelectorAll(selector)].map((part) => part.getBoundingClientRect()),
  );
  expect(boxes).toHaveLength(6);
  for (const box of boxes) {
    expect([box.left >= 0, box.right <= width]).toEqual([true, true]);
    // WCAG 2.2, 2.5.8.
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(box === boxes[2] ? 1 : 24);
  }
  expect(boxes[1]?.width).toBeGreaterThan(120);
});

test('the viewer is accessible, empty and with a document', async () => {
  const empty = await openSurface('pdf');
  await empty.named('Choose a PDF');
  expect(await axeFindings(empty)).toEqual([]);
  const viewer = await open();
  await viewer.shows('chorea');
  await viewer.choose('Search in the document');
  expect(await axeFindings(viewer)).toEqual([]);
});
