const isAlphanumeric = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/**
 * Where an acronym's long form begins in the text right before the acronym's bracket.
 * `undefined` when no words there fit it.
 *
 * The algorithm of Schwartz AS, Hearst MA. A simple algorithm for identifying abbreviation definitions in
 * biomedical text. Pac Symp Biocomput 2003:451-462: the acronym's letters must occur in order, looked for from
 * the end, the first of them at the beginning of a word, within min(n + 5, 2n) words for n letters.
 */
export function longFormStart(acronym: string, textBefore: string): number | undefined {
  const from = windowStart(acronym, textBefore);
  let at = textBefore.length - 1;
  for (let letter = acronym.length - 1; letter >= 0; letter--) {
    const wanted = acronym[letter]?.toLowerCase();
    if (!isAlphanumeric(wanted)) continue;
    while (at >= from && (!fits(textBefore, at, wanted, letter === 0) || isPluralS(textBefore, at))) at--;
    if (at < from) return undefined;
    at--;
  }
  const start = textBefore.lastIndexOf(' ', at) + 1;
  return isLongForm(acronym, textBefore.slice(start)) ? start : undefined;
}

function fits(text: string, at: number, wanted: string | undefined, atWordStart: boolean): boolean {
  return text[at]?.toLowerCase() === wanted && !(atWordStart && isAlphanumeric(text[at - 1]));
}

/** A word's last s is no letter of an acronym: "many patients (MS)" spells nothing out. */
const isPluralS = (text: string, at: number): boolean =>
  text[at] === 's' && isAlphanumeric(text[at - 1]) && !isAlphanumeric(text[at + 1]);

/** Where the last min(n + 5, 2n) words begin. */
function windowStart(acronym: string, text: string): number {
  const most = Math.min(acronym.length + 5, acronym.length * 2);
  const starts = [...text.matchAll(/\S+/g)].map((word) => word.index);
  return starts.at(-most) ?? 0;
}

function isLongForm(acronym: string, longForm: string): boolean {
  return longForm.length > acronym.length && !longForm.split(/[^\p{L}\p{N}]+/u).includes(acronym);
}
