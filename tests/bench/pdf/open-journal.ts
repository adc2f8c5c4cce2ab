import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { PATIENCE, waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { watchGaps } from './thread-gaps.ts';

/** A document that is open, and how that went. */
export interface OpenJournal {
  page: Page;
  /** Milliseconds from the choice of the file to the terms of its first page. */
  firstTerms: number;
  /** Milliseconds of each gap of the thread over 50 until the document was read, or for some seconds of a long one. */
  gaps: readonly number[];
}

/** Milliseconds for which opening is watched, of documents that are read for longer. */
const WATCHED = 5_000;

/** Opens the viewer, chooses a file in it, and waits until its first page has terms; `isWatched`: and notes what keeps its thread busy. */
export async function openJournal(
  browser: TestBrowser,
  file: string,
  isWatched: boolean,
): Promise<OpenJournal> {
  const page = await openExtensionPage(browser, 'pdf.html');
  const input = await page.waitForSelector('input[type=file]');
  if (!input) throw new Error('The viewer has no field for files.');
  await page.evaluate(() => {
    addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
    const look = (): void => {
      const isPainted = ['neurogloss-layer', 'neurogloss-layer-faint'].some(
        (name) => (CSS.highlights.get(name)?.size ?? 0) > 0,
      );
      if (isPainted) performance.mark('painted');
      else requestAnimationFrame(look);
    };
    look();
  });
  const gapsUntilNow = isWatched ? await watchGaps(page) : undefined;
  await input.toElement('input').then((field) => field.uploadFile(file));
  const firstTerms = await waitUntil('the first page has terms', () =>
    page.evaluate(() => {
      const [[chosen], [painted]] = [
        performance.getEntriesByName('chosen'),
        performance.getEntriesByName('painted'),
      ];
      return chosen && painted && painted.startTime - chosen.startTime;
    }),
  );
  if (gapsUntilNow) await new Promise((resolve) => setTimeout(resolve, WATCHED));
  return { page, firstTerms, gaps: (await gapsUntilNow?.()) ?? [] };
}

/** Scrolls through pages `from` to `to` of a document, by their indices, each until it is drawn with its text. Rejects where one is not for long. */
export async function scrollThrough(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async (from, to, patience) => {
      const pages = [...document.querySelectorAll<HTMLElement>('.pdf-page')];
      const isDrawn = (at: number): boolean =>
        ['canvas', '.textLayer span'].every((part) => pages[at]?.querySelector(part));
      for (let at = from; at !== to; at += from < to ? 1 : -1) {
        document
          .querySelector('.pdf-pages')
          ?.scrollTo({ top: pages[at]?.offsetTop ?? 0, behavior: 'instant' });
        const end = performance.now() + patience;
        while (!isDrawn(at)) {
          if (performance.now() > end) throw new Error(`Page ${at + 1} is not drawn.`);
          await new Promise(requestAnimationFrame);
        }
      }
    },
    from,
    to,
    PATIENCE,
  );
}
