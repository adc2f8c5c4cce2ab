/** What a tap on it does is the page's. */
const CONTROLS = 'button, input, select, textarea, label, summary, [role=button], [contenteditable]';

/**
 * Whether a tap on a term may open its card. Not on controls of the page; on a link the first tap opens the card in
 * place of the link's page, and the second one follows the link.
 */
export function canOpenByTap(event: PointerEvent): boolean {
  const elements = event.composedPath().filter((target) => target instanceof Element);
  if (elements.some((element) => element.matches(CONTROLS))) return false;
  if (!elements.some((element) => element.matches('a[href]'))) return true;
  // The tap came while the card's code was loading: the link has been followed.
  if (event.eventPhase === Event.NONE) return false;
  event.preventDefault();
  return true;
}
