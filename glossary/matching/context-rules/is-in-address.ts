/** Addresses longer than this are long enough to be told by their part around the match. UTF-16 code units. */
const REACH = 256;

/** E-mail addresses, handles, URLs, domains and file names, and paths; a list's "1.ataxia" is none of them. */
const ADDRESS = /@|:\/\/|\bwww\.|\p{L}[\p{L}\p{N}_-]*\.\p{Ll}{2,}|^["'(]*~?\/[^\s/]+\//u;

/** Signs without which a run of text is no address: at, full stop, slash. */
const isTelling = (unit: number): boolean => unit === 0x40 || unit === 0x2e || unit === 0x2f;
const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;

/** Whether the place is part of a web or e-mail address, a handle, a file name or a path, and so is no running text. */
export function isInAddress(text: string, start: number, end: number): boolean {
  let telling = false;
  let from = start;
  while (from > 0 && start - from < REACH && !isBlank(text.charCodeAt(from - 1))) {
    from--;
    telling ||= isTelling(text.charCodeAt(from));
  }
  let to = end;
  while (to < text.length && to - end < REACH && !isBlank(text.charCodeAt(to))) {
    telling ||= isTelling(text.charCodeAt(to));
    to++;
  }
  return telling && ADDRESS.test(text.slice(from, to));
}
