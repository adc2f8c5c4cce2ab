import { mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { inFirefox } from '../../../scripts/browsers/contexts/in-firefox.ts';
import type { TestBrowser } from '../../../scripts/browsers/session/test-browser.ts';
import type { BenchPage } from './bench-page.ts';
import { measureFirefoxLoad } from './firefox-load.ts';

/** Where profiles are kept, to be opened at profiler.firefox.com. */
const FOLDER = resolve(import.meta.dirname, '../../../.output/profiles');

/** Milliseconds of processor time of a page's main thread, by what it was spent on. */
export interface LoadProfile {
  /** By Firefox's own categories, such as `Layout` and `JavaScript`. */
  categories: ReadonlyMap<string, number>;
  /** By file of the innermost script on the stack: the extension's, or one of Firefox itself. */
  files: ReadonlyMap<string, number>;
  /** By function: the innermost that has a name, of a script or of Firefox itself. */
  functions: ReadonlyMap<string, number>;
}

/** A table of the profile's format: an array for each row. */
const TABLE = v.object({
  schema: v.record(v.string(), v.number()),
  data: v.array(v.array(v.unknown())),
});
const THREAD = v.looseObject({
  name: v.string(),
  pid: v.pipe(v.union([v.number(), v.string()]), v.transform(Number)),
  samples: TABLE,
  stackTable: TABLE,
  frameTable: TABLE,
  stringTable: v.array(v.string()),
});
const META = v.looseObject({
  categories: v.array(v.looseObject({ name: v.string() })),
  sampleUnits: v.optional(v.looseObject({ threadCPUDelta: v.string() })),
});
const PROFILE = v.looseObject({
  meta: META,
  processes: v.array(v.looseObject({ meta: META, threads: v.array(THREAD) })),
});

type Thread = v.InferOutput<typeof THREAD>;
type Meta = v.InferOutput<typeof META>;

/** Loads a page with Firefox's profiler on, keeps the profile as a file of this name and returns what it says. */
export async function profileLoad(
  testBrowser: TestBrowser,
  page: BenchPage,
  name: string,
): Promise<LoadProfile> {
  await mkdir(FOLDER, { recursive: true });
  const file = resolve(FOLDER, `${name}.json`);
  await inFirefox(testBrowser, () =>
    Services.profiler.StartProfiler(2 ** 24, 0.5, ['js', 'cpu'], ['GeckoMain']),
  );
  let pid = Number.NaN;
  await measureFirefoxLoad(testBrowser, page, async (shown) => {
    pid = shown;
    await inFirefox(testBrowser, (path) => Services.profiler.dumpProfileToFileAsync(path), file);
    await inFirefox(testBrowser, () => Services.profiler.StopProfiler());
  });
  const { processes } = v.parse(PROFILE, JSON.parse(await readFile(file, 'utf8')));
  for (const { meta, threads } of processes) {
    const thread = threads.find((each) => each.pid === pid && each.name === 'GeckoMain');
    if (thread) return readThread(thread, meta);
  }
  throw new Error(`The profile ${file} does not have the page's process.`);
}

/** Units in which a profile counts processor time, in milliseconds. */
const UNITS: Record<string, number> = { ns: 1e-6, µs: 1e-3 };

function readThread(thread: Thread, { categories: names, sampleUnits }: Meta): LoadProfile {
  const unit = UNITS[sampleUnits?.threadCPUDelta ?? ''] ?? Number.NaN;
  const categories = new Map<string, number>();
  const files = new Map<string, number>();
  const functions = new Map<string, number>();
  const add = (times: Map<string, number>, key: string, time: number): unknown =>
    times.set(key, (times.get(key) ?? 0) + time);
  for (const sample of thread.samples.data) {
    const time = Number(cell(thread.samples, sample, 'threadCPUDelta') ?? 0) * unit;
    const frames = framesOf(thread, cell(thread.samples, sample, 'stack'));
    const category = frames.find((frame) => typeof frame.category === 'number')?.category;
    add(categories, names[Number(category)]?.name ?? 'none', time);
    add(files, frames.map(({ location }) => scriptFile(location)).find(Boolean) ?? 'no script', time);
    // Native code without symbols is an address.
    const named = frames.find(({ location }) => !location.startsWith('0x'));
    add(functions, named?.location ?? 'none', time);
  }
  return { categories, files, functions };
}

interface Frame {
  category: unknown;
  /** A name, for scripts with file, line and column. */
  location: string;
}

/** The frames of a stack, the innermost first. */
function framesOf({ stackTable, frameTable, stringTable }: Thread, stack: unknown): Frame[] {
  const frames: Frame[] = [];
  for (let at = stack; typeof at === 'number'; ) {
    const row = stackTable.data[at] ?? [];
    const frame = frameTable.data[Number(cell(stackTable, row, 'frame'))] ?? [];
    const location = stringTable[Number(cell(frameTable, frame, 'location'))] ?? '';
    frames.push({ category: cell(frameTable, frame, 'category'), location: withoutAddress(location) });
    at = cell(stackTable, row, 'prefix');
  }
  return frames;
}

/** Without the number that Firefox adds to a script's source, and the page's address, which each load has anew. */
const withoutAddress = (location: string): string =>
  location.replace(/\[\d+\]$/, '').replace(/ http:\/\/\S+$/, '');

/** `page.js` of `#h (moz-extension://…/page.js:2:14)`; nothing where the location is not of a script with an address. */
const scriptFile = (location: string): string | undefined =>
  /(?:^|\()(?:chrome|moz-extension|resource):\/\/\S*?([^/\s]+):\d+:\d+\)?$/.exec(location)?.[1];

type Table = v.InferOutput<typeof TABLE>;

const cell = ({ schema }: Table, row: readonly unknown[], column: string): unknown =>
  row[schema[column] ?? -1];
