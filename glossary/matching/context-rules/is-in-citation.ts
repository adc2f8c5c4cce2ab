/** A reference's year, volume and page, as in "Brain. 1995 Jun;118(Pt 3):801", take no more UTF-16 code units than this. */
const REACH = 60;

/** The rest of a title, which may be abbreviated or a trade mark, then year and volume, or volume and issue. */
const YEAR_AND_VOLUME =
  /^[®™]?(?:\s(?:and|&|of|\p{Lu}[\p{L}.]*)){0,3}[.,]?\s(?:(?:19|20)\d{2}(?:\s\p{Lu}\p{L}{2}[\w\s–-]{0,8})?;\s?\d|\d{1,4}\s?\(\p{L}{0,4}\s?\d[^)]*\)[,:])/u;
const BEGINS_WITH_CAPITAL = /^\p{Lu}/u;

/** Whether the place is part of a journal's title in a reference: "Seizure. 2018;54:1", "Epilepsy Behav 2010;17:3". */
export function isInCitation(text: string, start: number, end: number): boolean {
  return (
    BEGINS_WITH_CAPITAL.test(text.slice(start, start + 2)) &&
    YEAR_AND_VOLUME.test(text.slice(end, end + REACH))
  );
}
