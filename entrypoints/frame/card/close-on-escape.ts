/** While a card is open, Escape is its key; no other key is ever taken from the page. */
export function closeOnEscape(close: () => void, signal: AbortSignal): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  addEventListener('keydown', pressed, { capture: true, signal });
}
