/** Code units of a summary that are shown around what was found. */
const BEFORE = 40;
const BEHIND = 80;

/** The part of a text around a place, cut between words, with an ellipsis where something is left out. */
export function excerpt(text: string, place: number): string {
  const start = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
  const cut = text.length - place <= BEHIND ? text.length : text.lastIndexOf(' ', place + BEHIND);
  const end = cut <= place ? text.length : cut;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
