import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../../scripts/browsers/screen/extension-pages.ts';
import { waitForText } from '../../../scripts/browsers/screen/popup.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import { waitUntil } from '../../../scripts/browsers/session/wait-until.ts';
import { syntheticGlossary } from '../made/synthetic-glossary.ts';
import { extensionMemory } from '../measures/process-memory.ts';

/** Milliseconds between two looks at the memory of a process. */
const LOOK_EVERY = 50;

/** What a user sees of an import; milliseconds. */
interface SeenImport {
  whole: number;
  /** The longest time without a new figure. */
  longestStill: number;
  /** The longest time between two frames. */
  longestStall: number;
}

/** Chooses a made list of so many forms in the options, as its user does; returns them with its preview. */
export async function previewList(browser: TestBrowser, forms: number): Promise<Page> {
  const folder = await mkdtemp(join(tmpdir(), 'neurogloss-bench-'));
  const file = join(folder, 'list.csv');
  await writeFile(file, listOf(forms));
  const options = await openExtensionPage(browser, 'options.html');
  await waitForText(options, 'Add a glossary');
  await (await options.$('.file-drop input'))?.uploadFile(file);
  await waitForText(options, 'What list.csv holds');
  options.once('close', () => void rm(folder, { recursive: true }));
  return options;
}

/** An import, and the most MB that the process of the extension's pages held meanwhile; `null` where the system does not say. */
type MeasuredImport = SeenImport & { peak: number | null };

/** Imports a made list of so many forms by the options. */
export async function importList(browser: TestBrowser, forms: number): Promise<MeasuredImport> {
  const options = await previewList(browser, forms);
  await options.evaluate(() => {
    const begin = performance.now();
    let [frame, figure, text] = [begin, begin, ''];
    const seen = { whole: 0, longestStill: 0, longestStall: 0 };
    const look = (): void => {
      const now = performance.now();
      seen.longestStall = Math.max(seen.longestStall, now - frame);
      frame = now;
      const shown = document.querySelector('.import-area')?.textContent ?? '';
      if (shown !== text) {
        seen.longestStill = Math.max(seen.longestStill, now - figure);
        [figure, text] = [now, shown];
      }
      if (!shown.includes('is imported')) requestAnimationFrame(look);
      else Object.assign(window, { seen: { ...seen, whole: now - begin } });
    };
    document.querySelector<HTMLElement>('.import-preview [type=submit]')?.click();
    look();
  });
  const imported = waitUntil('it is imported', () =>
    options.evaluate((): SeenImport | undefined => Reflect.get(window, 'seen')),
  );
  const peak = await peakMemory(browser, imported);
  const seen = await imported;
  await options.close();
  return { ...seen, peak };
}

/** Resolves when the work ends, with the most MB until then; `null` where the system does not say. */
async function peakMemory(browser: TestBrowser, work: Promise<unknown>): Promise<number | null> {
  let isOver = false;
  const end = (): void => {
    isOver = true;
  };
  work.then(end, end);
  let peak: number | null = null;
  while (!isOver) {
    const now = await extensionMemory(browser);
    if (now !== null) peak = Math.max(peak ?? 0, now);
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
  }
  return peak;
}

function listOf(forms: number): string {
  const rows = syntheticGlossary(forms).map(({ id, forms: [term, ...others] }) =>
    [
      term?.text,
      others.map(({ text }) => text).join('|'),
      `What ${id} means, in a sentence or so of plain words.`,
    ]
      .map((cell) => `"${cell}"`)
      .join(),
  );
  return ['term,synonyms,definition', ...rows].join('\n');
}
