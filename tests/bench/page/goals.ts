/** The most that the extension may add to a page. */
export interface PageGoals {
  /** Milliseconds of processor time until a second after the load event … */
  firstSecond: number;
  /** … and in all; absent where the page is so long that the rest is read while it is idle. */
  inAll?: number;
  /** kB of JavaScript heap. */
  javaScript: number;
}

/** UTF-16 code units of text. */
const SHORT = 50_000;
const LONG = 500_000;
/** A saved page is called 50,000 characters long when it is about that. */
const ABOUT = 1.1;

/** How much more than a page with a tenth of its text a very long page may pay in its first second. */
const GROWTH = 1.3;

/**
 * The goals of a page with so much text; they are lower where the page has nothing to highlight, as most pages have.
 * `tenth`: milliseconds that the page with a tenth of its text paid in its first second, where it is measured against that.
 */
export function pageGoals(textLength: number, hasTerms: boolean, tenth?: number): PageGoals {
  const javaScript = hasTerms ? 350 : 150;
  if (tenth !== undefined) return { firstSecond: Math.round(GROWTH * tenth), javaScript };
  if (!hasTerms) return { firstSecond: 3, inAll: 3, javaScript };
  if (textLength <= SHORT * ABOUT) return { firstSecond: 8, inAll: 8, javaScript };
  return { firstSecond: 15, javaScript, ...(textLength <= LONG * ABOUT ? { inAll: 40 } : {}) };
}
