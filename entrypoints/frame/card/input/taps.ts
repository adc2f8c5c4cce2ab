/** Controls of the page, on which a tap never opens a card. */
const CONTROLS = 'button, input, select, textarea, label, summary, [role=button], [contenteditable]';

/**
 * Returns whether a tap on a term may open its card; if so, cancels the navigation of a link.
 * On a link the first tap opens the card and the second follows the link. Returns `false` on controls of the page.
 */
export function canOpenByTap(event: PointerEvent): boolean {
  const elements = event.composedPath().filter((target) => target instanceof Element);
  if (elements.some((element) => element.matches(CONTROLS))) return false;
  if (!elements.some((element) => element.matches('a[href]'))) return true;
  // The tap was received while the card's code was loading: the browser has followed the link already.
  if (event.eventPhase === Event.NONE) return false;
  event.preventDefault();
  return true;
}
