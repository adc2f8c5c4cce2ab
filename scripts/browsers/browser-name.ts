/** The two families of browsers that the extension is built for and tested in. */
export const BROWSER_NAMES = ['chromium', 'firefox'] as const;

export type BrowserName = (typeof BROWSER_NAMES)[number];
