/**
 * Has Firefox lay out what we just changed, lines under texts included. Until it has, `innerText` of a page leaves out
 * the dirty texts of boxes with a fixed position (Firefox 153), and a script of the page would read a page without
 * them. Chromium lays out before it returns the text.
 */
export function forceLayoutInFirefox(): void {
  if (import.meta.env.FIREFOX) forceLayout();
}

/** Has the browser lay out what was changed, which it would do with the next frame otherwise. */
export function forceLayout(): void {
  document.documentElement?.getBoundingClientRect();
}
