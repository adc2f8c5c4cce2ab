import type { EntryForms, Form } from '../../../glossary/form.ts';

/**
 * What matching is meant to find, character by character and by the specification alone: it shares nothing with the
 * glossary's code but the shape of entries. Only for certain forms of the letters n, e, t, r (whose plurals are plain),
 * acronyms of them, names before the noun "test", and alpha.
 */
export function findBySpecification(entries: readonly EntryForms[], text: string): SpecMatch[] {
  const variants = entries.flatMap(({ id, forms }) => forms.flatMap((form) => variantsOf(id, form)));
  const units = readUnits(text);
  const found: SpecMatch[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!beginsWord(units, at) || isTurned(units, at)) continue;
    const standing = variants
      .map((variant) => ({ variant, end: endOf(units, at, variant) }))
      .filter(({ end }) => end > at);
    const end = Math.max(0, ...standing.map((each) => each.end));
    if (end === 0) continue;
    const meant = standing.filter((each) => each.end === end).map(({ variant }) => variant);
    found.push({ start: units[at]?.start ?? 0, end: units[end - 1]?.end ?? 0, ids: claimants(meant) });
    at = end - 1;
  }
  return found;
}

export interface SpecMatch {
  start: number;
  end: number;
  /** Sorted. */
  ids: string[];
}

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
  for (const each of [...written])
    if (exact || /(?:[A-Za-z]{2}|α-[a-z])$/.test(each)) written.add(`${each}s`);
  return [...written].map((text) => {
    const letters = text.replaceAll('α', 'alpha');
    return { id, letters, exact, written: text === form.text };
  });
}

type Kind = 'letter' | 'greek' | 'space' | 'dash' | 'apostrophe' | 'other';

interface Unit {
  kind: Kind;
  letter: string;
  start: number;
  end: number;
}

function kindOf(character: string): Kind {
  if (/['’ʼ′]/.test(character)) return 'apostrophe';
  if (/[αΑ]/.test(character)) return 'greek';
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(character)
  )
    return 'other';
  if (/[\p{L}\p{N}_]/u.test(character)) return 'letter';
  if (/\s/.test(character)) return 'space';
  return /[-‑–—−]/.test(character) ? 'dash' : 'other';
}

/** Characters with white space as one, invisible ones left out, accents with their letters. */
function readUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const last = units.at(-1);
    const kind = kindOf(character);
    if (/\p{M}/u.test(character) || (kind === 'space' && last?.kind === 'space')) {
      if (last) last.end = end;
    } else if (!/[\u00ad\u200b]/.test(character)) {
      const letter = character.normalize('NFKD').replace(/\p{M}/gu, '');
      units.push({ kind, letter, start, end });
    }
    start = end;
  }
  return units;
}

const joins = (left: Unit | undefined, right: Unit | undefined): boolean =>
  left?.kind === 'letter' && right?.kind === 'letter';

function beginsWord(units: readonly Unit[], at: number): boolean {
  const kind = units[at]?.kind;
  return (kind === 'letter' || kind === 'greek') && !joins(units[at - 1], units[at]);
}

/** Whether a negative prefix and a dash stand before, or "non" and white space. */
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

/** The unit behind the variant where it stands here as whole words, else -1. */
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
