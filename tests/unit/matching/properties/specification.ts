import type { EntryForms, Form } from '../../../../glossary/form.ts';
import type { CertainMatch } from './certain-matches.ts';
import { readUnits, type Unit } from './text-units.ts';

/**
 * What matching is meant to find, character by character, by the specification alone.
 *
 * It shares nothing with the glossary's code but the shape of entries: slow, plain, and right at a glance. Only for
 * certain forms of the letters a, b, e, n, r, s and t, acronyms of Q and Z, names before the noun "test", and alpha.
 */
export function findBySpecification(entries: readonly EntryForms[], text: string): CertainMatch[] {
  const variants = entries.flatMap(({ id, forms }) => forms.flatMap((form) => variantsOf(id, form)));
  const units = readUnits(text);
  const asWritten = placesOf(variants, units);
  const { mended, broken } = mend(variants, units);
  const holds = (place: CertainMatch, word: BrokenWord): boolean =>
    place.start <= word.start && word.end <= place.end;
  const whole = placesOf(variants, mended).filter((place) => broken.some((word) => holds(place, word)));
  const hidden = broken.filter(
    (word) => whole.some((place) => holds(place, word)) && !asWritten.some((place) => holds(place, word)),
  );
  const isPart = ({ start, end }: CertainMatch): boolean =>
    hidden.some(({ inner }) => inner.some((dash) => dash.end === start || dash.start === end));
  return longestFirst([...asWritten.filter((place) => !isPart(place)), ...whole]);
}

/** All places of variants, of those at the same place the claimants. */
function placesOf(variants: readonly Variant[], units: readonly Unit[]): CertainMatch[] {
  return units.flatMap((unit, at) => {
    if (!beginsWord(units, at) || isTurned(units, at)) return [];
    const fitting = variants
      .map((variant) => ({ variant, end: endOf(units, at, variant) }))
      .filter(({ end }) => end > at);
    return [...new Set(fitting.map(({ end }) => end))].map((end) => {
      const meant = fitting.filter((each) => each.end === end).map(({ variant }) => variant);
      return { start: unit.start, end: units[end - 1]?.end ?? 0, ids: claimants(meant) };
    });
  });
}

/** From left to right, without overlaps; of two at the same place the first. */
function longestFirst(places: readonly CertainMatch[]): CertainMatch[] {
  let free = 0;
  return places
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

/** A word of the variants with hyphens in it that they do not have. */
interface BrokenWord {
  start: number;
  end: number;
  /** Its hyphens. */
  inner: readonly Unit[];
}

/** Takes the hyphens out of words of the variants: from left to right, of at most three parts, the most parts first. */
function mend(
  variants: readonly Variant[],
  units: readonly Unit[],
): { mended: Unit[]; broken: BrokenWord[] } {
  const words = new Set(variants.flatMap(({ letters }) => letters.toLowerCase().match(/[a-z]{2,}/g) ?? []));
  const broken: BrokenWord[] = [];
  for (let at = 0; at < units.length; at++) {
    if (units[at]?.kind !== 'letter' || units[at - 1]?.kind === 'letter') continue;
    const word = [3, 2]
      .map((parts) => partsFrom(units, at, parts))
      .find((each) => words.has(lettersOf(each)));
    const [first] = word ?? [];
    const last = word?.at(-1);
    if (!word || !first || !last) continue;
    broken.push({ start: first.start, end: last.end, inner: word.filter(({ kind }) => kind === 'dash') });
    at += word.length - 1;
  }
  const dashes = new Set(broken.flatMap(({ inner }) => inner));
  return { mended: units.filter((unit) => !dashes.has(unit)), broken };
}

/** The units of so many parts with a hyphen between each two; none where there are fewer. */
function partsFrom(units: readonly Unit[], from: number, parts: number): readonly Unit[] {
  let end = from;
  for (let part = 1; ; part++) {
    while (units[end]?.kind === 'letter') end++;
    if (part === parts) return units.slice(from, end);
    if (!/[-‐]/.test(units[end]?.letter ?? '') || units[end + 1]?.kind !== 'letter') return [];
    end++;
  }
}

const lettersOf = (units: readonly Unit[]): string =>
  units.map(({ kind, letter }) => (kind === 'dash' ? '' : letter.toLowerCase())).join('');

/** A way to write a form; `exact` where its case counts, for all of it or for its acronyms. */
interface Variant {
  id: string;
  letters: string;
  exact: boolean;
  written: boolean;
}

/** What an editor wrote goes before what a rule made. */
function claimants(variants: readonly Variant[]): string[] {
  const kept = variants.filter(
    (each) =>
      each.written || !variants.some((other) => other.written && demandedCase(other) === demandedCase(each)),
  );
  return [...new Set(kept.map(({ id }) => id))].sort();
}

/** The letters whose case counts. */
const demandedCase = ({ letters, exact }: Variant): string =>
  letters
    .split(/[ -]/)
    .map((word) => (exact || /[A-Z]{2}/.test(word) ? word : ''))
    .join(' ');

function variantsOf(id: string, form: Form): Variant[] {
  const exact = form.case === 'exact';
  const written = new Set([form.text]);
  if (!exact) {
    const [, name, noun] = form.text.match(/^([A-Z][a-z]+)( test)$/) ?? [];
    if (name !== undefined) for (const end of ["'s", 's']) written.add(name + end + noun);
    for (const each of [...written]) written.add(each.replace(/(?<=[a-z])-(?=[a-z])/g, ''));
  }
  for (const each of [...written]) for (const plural of pluralsOf(each, exact)) written.add(plural);
  return [...written].map((text) => {
    const letters = text.replaceAll('α', 'alpha');
    return { id, letters, exact, written: text === form.text };
  });
}

/** The last word in the plural: none of a single letter, of what looks like a plural, and of qualities in -ness. */
function pluralsOf(text: string, exact: boolean): string[] {
  if (exact) return [`${text}s`];
  if (!/(?:[A-Za-z]{2}|α-[a-z])$/.test(text) || text.endsWith('ness')) return [];
  if (text.endsWith('s')) return text.endsWith('ss') ? [`${text}es`] : [];
  return /[rst]a$/.test(text) ? [`${text}e`, `${text}s`] : [`${text}s`];
}

const joins = (left: Unit | undefined, right: Unit | undefined): boolean =>
  left?.kind === 'letter' && right?.kind === 'letter';

function beginsWord(units: readonly Unit[], at: number): boolean {
  const kind = units[at]?.kind;
  return (
    (kind === 'letter' || kind === 'greek') && !joins(units[at - 1], units[at]) && !isPossessive(units, at)
  );
}

/** Whether the s of ’s is here, which belongs to the word before it. */
function isPossessive(units: readonly Unit[], at: number): boolean {
  const owner = units[at - 2]?.kind;
  const next = units[at + 1]?.kind;
  return (
    units[at]?.letter.toLowerCase() === 's' &&
    next !== 'letter' &&
    next !== 'greek' &&
    units[at - 1]?.kind === 'apostrophe' &&
    (owner === 'letter' || owner === 'greek') &&
    !isPossessive(units, at - 2)
  );
}

/** Whether a negative prefix and a dash come before, or "non" and white space. */
function isTurned(units: readonly Unit[], at: number): boolean {
  let end = at;
  while (units[end - 1]?.kind === 'space') end--;
  const apart = end < at;
  if (!apart && units[end - 1]?.kind !== 'dash') return false;
  const before = units
    .slice(0, apart ? end : end - 1)
    .map(({ kind, letter }) => (kind === 'letter' ? letter.toLowerCase() : ' '))
    .join('');
  return (apart ? /(?:^| )non$/ : /(?:^| )(?:non|anti|pseudo|un|quasi|ex)$/).test(before);
}

/** The unit after the variant where the text has it here as whole words, else -1. */
function endOf(units: readonly Unit[], from: number, { letters, exact }: Variant): number {
  let at = from;
  for (const piece of letters.match(/[A-Za-z]+|'s|[ -]/g) ?? []) {
    const length = /[ -]/.test(piece) ? jointLength(units, at) : wordlyLength(units, at, piece, exact);
    if (length === undefined) return -1;
    at += length;
  }
  return joins(units[at - 1], units[at]) ? -1 : at;
}

/** How many units join two words of a form here: a space, a dash or, beside a Greek letter, none. */
function jointLength(units: readonly Unit[], at: number): number | undefined {
  const here = units[at]?.kind;
  if (here === 'space' || here === 'dash') return 1;
  return here === 'greek' || units[at - 1]?.kind === 'greek' ? 0 : undefined;
}

/** How many units spell a word or a ’s, which must end where the form's does. */
function wordlyLength(units: readonly Unit[], at: number, word: string, exact: boolean): number | undefined {
  if (word === 'alpha' && units[at]?.kind === 'greek') return 1;
  const end = at + word.length;
  const inCase = exact || /[A-Z]{2}/.test(word);
  const spelled = [...word].every((letter, place) => isLetter(units[at + place], letter, inCase));
  return spelled && !joins(units[end - 1], units[end]) ? word.length : undefined;
}

function isLetter(unit: Unit | undefined, letter: string, inCase: boolean): boolean {
  if (letter === "'") return unit?.kind === 'apostrophe';
  if (unit?.kind !== 'letter') return false;
  return inCase ? unit.letter === letter : unit.letter.toLowerCase() === letter.toLowerCase();
}
