import type { BrowserName } from '../browsers/browser-name.ts';

/** What `npm start` was asked for. */
export interface StartChoice {
  /** Absent: the first that is found. */
  browser: BrowserName | undefined;
  headless: boolean;
}

const WORDS: Record<string, BrowserName> = {
  chromium: 'chromium',
  chrome: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
};

/**
 * Reads the words after `npm start --`. Without a display everything is headless.
 * Throws an error with a sentence for people on a word it does not know.
 */
export function readStartChoice(words: string[], hasDisplay: boolean): StartChoice {
  const unknown = words.find((word) => word !== '--headless' && !Object.hasOwn(WORDS, word));
  if (unknown !== undefined) {
    throw new Error(`npm start does not know "${unknown}": say chromium, firefox or --headless.`);
  }
  return {
    browser: words.map((word) => WORDS[word]).find((name) => name !== undefined),
    headless: !hasDisplay || words.includes('--headless'),
  };
}
