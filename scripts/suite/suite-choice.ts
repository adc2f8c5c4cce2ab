import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/browser-name.ts';
import { LAYERS, type Layer } from './projects.ts';

/** What `npm test` was asked for. */
export interface SuiteChoice {
  /** Parts of files' paths or tests' names; none for all tests. */
  names: string[];
  layers: Layer[];
  browsers: BrowserName[];
  /** Device pixels for a CSS pixel. */
  pixelRatio: number;
  /** Whether no part was chosen: then types, lint and the rest are checked too. */
  isWhole: boolean;
}

const USAGE = `Say npm test, or what to run of it:
  npm test -- hover               the files and tests with this name
  npm test -- --layer=unit        one layer: ${LAYERS.join(', ')} (several: repeat it)
  npm test -- --browser=firefox   one browser: ${BROWSER_NAMES.join(', ')}
  npm test -- --pixel-ratio=1.5   on a screen with more pixels
The bench is npm run bench.`;

/** What a change has to pass; the nightly layer takes too long for that. */
const USUAL_LAYERS = LAYERS.filter((layer) => layer !== 'nightly');

/** Reads the words after `npm test --`. Throws an error for people, with the usage, on anything it does not know. */
export function readSuiteChoice(words: string[]): SuiteChoice {
  const { values, positionals } = parse(words);
  return {
    names: positionals,
    layers: values.layer?.map((word) => oneOf(LAYERS, word, 'layer')) ?? USUAL_LAYERS,
    browsers: values.browser?.map((word) => oneOf(BROWSER_NAMES, word, 'browser')) ?? [...BROWSER_NAMES],
    pixelRatio: positive(values['pixel-ratio'] ?? '1'),
    isWhole: positionals.length === 0 && !values.layer && !values.browser,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        layer: { type: 'string', multiple: true },
        browser: { type: 'string', multiple: true },
        'pixel-ratio': { type: 'string' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function oneOf<Value extends string>(known: readonly Value[], word: string, what: string): Value {
  const value = known.find((each) => each === word);
  if (value === undefined) throw new Error(`There is no ${what} "${word}".\n${USAGE}`);
  return value;
}

function positive(word: string): number {
  const value = Number(word);
  if (!(value > 0)) throw new Error(`"${word}" is no ratio of pixels.\n${USAGE}`);
  return value;
}
