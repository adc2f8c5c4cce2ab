/**
 * Closes the card when Escape is pressed, until the signal aborts. The page receives every other key, and Escape where `close`
 * returns that there was no card.
 */
export function closeOnEscape(close: () => boolean, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || !close()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}
