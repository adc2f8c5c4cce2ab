import type { Bench, Result } from '../../scripts/bench/result.ts';
import { startTestBrowser, type TestBrowser } from '../../scripts/browsers/session/test-browser.ts';
import { quantile } from './measures/measure.ts';
import { type BenchPage, benchPages } from './page/bench-page.ts';
import { emptyExtension } from './page/empty-extension.ts';
import { measureFirefoxLoad, PREFERENCES } from './page/firefox-load.ts';
import { profileLoad } from './page/firefox-profile.ts';
import { pageGoals } from './page/goals.ts';
import { type MeasuredPage, measurePages } from './page/measure-pages.ts';
import { addedResults, inTurns, medianAdded } from './page/pairs.ts';

/** Rows of each table of a profile. */
const NAMED = 12;

/** What a page pays for the built extension in Firefox, against one whose content script is empty. */
export const bench: Bench = {
  title:
    'Pages in Firefox, processor time of the page’s own process: the extension against an empty one, medians of pairs',
  isLenient: true,
  async run(options) {
    const pages = await benchPages(options);
    await using empty = await emptyExtension('firefox');
    const without = await startTestBrowser('firefox', {
      extension: empty.folder,
      closeWelcome: false,
      preferences: PREFERENCES,
    });
    const ours = await startTestBrowser('firefox', { preferences: PREFERENCES });
    try {
      const browsers = { ours, without };
      return await measurePages(pages, options, async (page, rounds, tenth) => {
        const { results, firstSecond } = await measurePage(page, browsers, rounds, tenth);
        const profile = options.profile ? await profiled(page, browsers) : [];
        return { results: [...results, ...profile], firstSecond };
      });
    } finally {
      await Promise.all([without.close(), ours.close()]);
    }
  },
};

interface Browsers {
  ours: TestBrowser;
  without: TestBrowser;
}

async function measurePage(
  page: BenchPage,
  { ours, without }: Browsers,
  rounds: number,
  tenth: number | undefined,
): Promise<MeasuredPage> {
  const pairs = await inTurns(
    rounds,
    () => measureFirefoxLoad(without, page),
    () => measureFirefoxLoad(ours, page),
  );
  const textLength = pairs[0]?.ours.textLength ?? 0;
  const hasTerms = pairs.some((pair) => pair.ours.highlights > 0);
  const goals = pageGoals(textLength, hasTerms, tenth);
  const own = pairs.map(({ plain }) => plain.inAll);
  const results: Result[] = [
    { name: 'characters of text', value: textLength, unit: '' },
    { name: 'the page itself, processor time in all', value: quantile(own, 0.5), unit: 'ms' },
    ...addedResults(
      { name: 'processor time until a second after load', unit: 'ms', atMost: goals.firstSecond },
      pairs,
      ({ firstSecond }) => firstSecond,
    ),
    ...addedResults(
      { name: 'processor time in all', unit: 'ms', atMost: goals.inAll },
      pairs,
      ({ inAll }) => inAll,
    ),
  ];
  return { results, firstSecond: medianAdded(pairs, ({ firstSecond }) => firstSecond) };
}

/** What the extension adds to the main thread in one load, by category, by script, and by function. */
async function profiled(page: BenchPage, { ours, without }: Browsers): Promise<Result[]> {
  const plain = await profileLoad(without, page, `${page.name}-empty`);
  const withOurs = await profileLoad(ours, page, `${page.name}-neurogloss`);
  return [
    ...added('profile by category', withOurs.categories, plain.categories),
    ...added('profile by script', withOurs.files, plain.files),
    ...added('profile by function', withOurs.functions, plain.functions),
  ];
}

/** What was added most. */
function added(
  title: string,
  times: ReadonlyMap<string, number>,
  before: ReadonlyMap<string, number>,
): Result[] {
  return [...times]
    .map(
      ([name, time]): Result => ({
        name: `${title}, ${name}`,
        value: time - (before.get(name) ?? 0),
        unit: 'ms',
      }),
    )
    .sort((one, other) => other.value - one.value)
    .slice(0, NAMED);
}
