import type { EntryForms } from '../../glossary/form.ts';
import type { Bench, Result } from '../../scripts/bench/result.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { emptyExtension, extensionWith } from './bench-extensions.ts';
import { bundledForms } from './bundled-forms.ts';
import { quantile } from './measure.ts';
import { loadPage, type PageLoad } from './page-load.ts';
import { pageSource } from './page-source.ts';
import { syntheticGlossary } from './synthetic-glossary.ts';

interface Case {
  name: string;
  /** UTF-16 code units of text. */
  length: number;
  /** Words between two forms. */
  wordsBetween: number;
  runs: number;
  /** Milliseconds that the page is watched after its load event. */
  watched?: number;
  /** Milliseconds of main-thread time that may be added. */
  atMost?: number;
}

const FEW = 120;
const MANY = 12;
const SMALL = { length: 40_000, runs: 9, atMost: 8 };
const LARGE = { length: 500_000, runs: 9, atMost: 40 };
const HUGE = { length: 5_000_000, runs: 3, watched: 10_000 };
const CASES: readonly Case[] = [
  { name: '40,000 characters, few matches', wordsBetween: FEW, ...SMALL },
  { name: '40,000 characters, many matches', wordsBetween: MANY, ...SMALL },
  { name: '500,000 characters, few matches', wordsBetween: FEW, ...LARGE },
  { name: '500,000 characters, many matches', wordsBetween: MANY, ...LARGE },
  { name: '5,000,000 characters, few matches', wordsBetween: FEW, ...HUGE },
  { name: '5,000,000 characters, many matches', wordsBetween: MANY, ...HUGE },
];
const LARGE_GLOSSARY: Case = {
  name: '500,000 characters, many matches, 20,000 forms',
  wordsBetween: MANY,
  ...LARGE,
};
const FORMS = 20_000;

/**
 * What the built extension adds to a page in Chromium: the same pages with it, and with an extension whose content
 * script is empty, in turns.
 */
export const bench: Bench = {
  title: 'A page with the extension against the same page with an empty one, medians of pairs',
  async run() {
    const forms = await bundledForms();
    await using empty = await emptyExtension();
    await using large = await extensionWith([...forms, ...syntheticGlossary(FORMS)]);
    const without = await startTestBrowser('chromium', { extension: empty.folder, closeWelcome: false });
    try {
      return [
        ...(await compare(CASES, forms, without)),
        ...(await compare([LARGE_GLOSSARY], forms, without, large.folder)),
      ];
    } finally {
      await without.close();
    }
  },
};

async function compare(
  cases: readonly Case[],
  forms: readonly EntryForms[],
  without: TestBrowser,
  extension?: string,
): Promise<Result[]> {
  const withOurs = await startTestBrowser('chromium', extension ? { extension } : {});
  try {
    const results: Result[] = [];
    for (const each of cases) results.push(...(await measure(each, forms, withOurs, without)));
    return results;
  } finally {
    await withOurs.close();
  }
}

async function measure(
  { name, length, wordsBetween, runs, watched, atMost }: Case,
  forms: readonly EntryForms[],
  withOurs: TestBrowser,
  without: TestBrowser,
): Promise<Result[]> {
  const { html } = pageSource(forms, length, wordsBetween);
  const load = (browser: TestBrowser): Promise<PageLoad> =>
    loadPage(browser, browser.server.make(html), watched === undefined ? {} : { watched });
  const pairs: Pair[] = [];
  for (let run = 0; run < runs; run++) {
    const plain = await load(without);
    pairs.push({ plain, ours: await load(withOurs) });
  }
  return resultsOf(pairs, atMost).map((result) => ({ ...result, name: `${name}: ${result.name}` }));
}

interface Pair {
  plain: PageLoad;
  ours: PageLoad;
}

function resultsOf(pairs: readonly Pair[], atMost: number | undefined): Result[] {
  const median = (of: (pair: Pair) => number): number => quantile(pairs.map(of), 0.5);
  const added = median(({ ours, plain }) => ours.mainThread - plain.mainThread);
  const limit = atMost === undefined ? {} : { atMost };
  return [
    { name: 'the page itself, main thread', value: median(({ plain }) => plain.mainThread), unit: 'ms' },
    { name: 'added main-thread time', value: added, unit: 'ms', ...limit },
    {
      name: `longest task with our code, p95 of ${pairs.length} loads`,
      value: quantile(
        pairs.map(({ ours }) => ours.longestTask),
        0.95,
      ),
      unit: 'ms',
      atMost: 10,
    },
    {
      name: "script's start to the page's own first frame",
      value: median(({ ours }) => ours.ownPaint),
      unit: 'ms',
    },
    {
      name: "script's start to first highlight",
      value: median(({ ours }) => ours.firstPaint),
      unit: 'ms',
      atMost: 100,
    },
    { name: "script's start to last highlight", value: median(({ ours }) => ours.lastPaint), unit: 'ms' },
    {
      name: 'added heap',
      value: median(({ ours, plain }) => ours.heap - plain.heap),
      unit: 'kB',
      atMost: 400,
    },
  ];
}
