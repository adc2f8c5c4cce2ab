/** Addresses longer than this are recognized by their part around the match. UTF-16 code units. */
const ADDRESS_REACH = 256;

/** E-mail addresses, handles, URLs, domains and file names, and paths; a list's "1.ataxia" is none of them. */
const ADDRESS = /@|:\/\/|\bwww\.|\p{L}[\p{L}\p{N}_-]*\.\p{Ll}{2,}|^["'(]*~?\/[^\s/]+\//u;

/** A reference's year, volume and page, as in "Brain. 1995 Jun;118(Pt 3):801", take no more UTF-16 code units than this. */
const CITATION_REACH = 60;

/**
 * The rest of a title, then year and volume, or volume, issue and page. Results look like the latter: "Ataxia 12 (40%),
 * Dystonia 5 (17%)", and in columns "Ataxia 12 (40), 5 (17)".
 */
const YEAR_AND_VOLUME =
  /^[®™]?(?:\s(?:and|&|of|\p{Lu}[\p{L}.]*)){0,3}[.,]?\s(?:(?:19|20)\d{2}(?:\s\p{Lu}\p{L}{2}[\w\s–-]{0,8})?;\s?\d|\d{1,4}\s?\(\p{L}{0,4}\s?\d[^)%.]*\)[,:]\s?\p{L}?\d+(?!\d|\.\d|\s?[%(]))/u;
const BEGINS_WITH_CAPITAL = /^\p{Lu}/u;

/** Whether a place is running text; in addresses and references a form means nothing. */
export function isRunningText(text: string, start: number, end: number): boolean {
  return !isInAddress(text, start, end) && !isInCitation(text, start, end);
}

/** Signs without which a run of text is no address: at, full stop, slash. */
const isAddressSign = (unit: number): boolean => unit === 0x40 || unit === 0x2e || unit === 0x2f;
const isBlank = (unit: number): boolean => unit <= 0x20 || unit === 0xa0 || unit === 0x3000;

/** Whether a place is part of an address of the web or e-mail, a handle or a path. */
function isInAddress(text: string, start: number, end: number): boolean {
  let hasSign = false;
  let from = start;
  while (from > 0 && start - from < ADDRESS_REACH && !isBlank(text.charCodeAt(from - 1))) {
    from--;
    hasSign ||= isAddressSign(text.charCodeAt(from));
  }
  let to = end;
  while (to < text.length && to - end < ADDRESS_REACH && !isBlank(text.charCodeAt(to))) {
    hasSign ||= isAddressSign(text.charCodeAt(to));
    to++;
  }
  return hasSign && ADDRESS.test(text.slice(from, to));
}

/** Whether a place is part of a journal's title in a reference: "Seizure. 2018;54:1", "Epilepsy Behav 2010;17:3". */
function isInCitation(text: string, start: number, end: number): boolean {
  return (
    BEGINS_WITH_CAPITAL.test(text.slice(start, start + 2)) &&
    YEAR_AND_VOLUME.test(text.slice(end, end + CITATION_REACH))
  );
}
