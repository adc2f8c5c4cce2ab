/**
 * Forces layout in Firefox after our changes, lines under texts included.
 * Until then, `innerText` leaves out the dirty texts of boxes with a fixed position (Firefox 153), and a
 * script of the page would read a page without them. Chromium updates the layout before it returns the text.
 */
export function forceLayoutInFirefox(): void {
  if (import.meta.env.FIREFOX) forceLayout();
}

/** Forces the layout that the browser would otherwise do with the next frame. */
export function forceLayout(): void {
  document.documentElement?.getBoundingClientRect();
}
