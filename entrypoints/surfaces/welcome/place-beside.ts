/** CSS pixels between a term and its card. */
const GAP = 6;

/** Places a card beneath its term, or above it where only there is room. */
export function placeBeside(host: HTMLElement, term: HTMLElement): void {
  const { left, top, bottom } = term.getBoundingClientRect();
  const { width, height } = host.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const room = clientWidth - width - GAP;
  const beneath = bottom + GAP;
  const above = top - GAP - height;
  host.style.insetInlineStart = 'auto';
  host.style.left = `${Math.max(GAP, Math.min(left, room)) + scrollX}px`;
  host.style.top = `${(beneath + height > clientHeight && above >= 0 ? above : beneath) + scrollY}px`;
}
