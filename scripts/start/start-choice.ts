import type { BrowserName } from '../browsers/browser-name.ts';

/** What `npm start` is to do, by the words after it. */
export interface StartChoice {
  /** Absent: the first that is found. */
  browser: BrowserName | undefined;
  headless: boolean;
  /** The entry to show, by its id, in place of the demo page. */
  entry: string | undefined;
}

const WORDS: Record<string, BrowserName> = {
  chromium: 'chromium',
  chrome: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
};

const ENTRY = '--entry=';

/**
 * Reads the words after `npm start --`. Without a display everything is headless.
 * Throws an error with a sentence for people on a word it does not know.
 */
export function readStartChoice(words: string[], isShown: boolean): StartChoice {
  const unknown = words.find(
    (word) => word !== '--headless' && !word.startsWith(ENTRY) && !Object.hasOwn(WORDS, word),
  );
  if (unknown !== undefined) {
    throw new Error(`npm start does not know "${unknown}": say chromium, firefox, --headless or --entry=….`);
  }
  return {
    browser: words.map((word) => WORDS[word]).find((name) => name !== undefined),
    headless: !isShown || words.includes('--headless'),
    entry: words.find((word) => word.startsWith(ENTRY))?.slice(ENTRY.length),
  };
}

/** Whether this machine can show a window to the person who types. */
export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = env;
  return platform === 'win32' || platform === 'darwin' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}
