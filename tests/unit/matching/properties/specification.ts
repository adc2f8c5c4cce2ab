import type { EntryForms, Form } from '../../../../glossary/form.ts';
import type { CertainMatch } from './certain-matches.ts';

/**
 * What matching is meant to find, character by character, by the specification alone.
 *
 * It shares nothing with the glossary's code but the shape of entries: slow, plain, and right at a glance. Only for
 * certain forms of the letters a, b, e, n, r, s and t, acronyms of Q and Z, names before the noun "test", and alpha.
 */
export function findBySpecification(entries: readonly EntryForms[], text: string): CertainMatch[] {
  const variants = entries.flatMap(({ id, forms }) => forms.flatMap((form) => variantsOf(id, form)));
  const units = readUnits(text);
  const found: CertainMatch[] = [];
  for (let at = 0; at < units.length; at++) {
    if (!beginsWord(units, at) || isTurned(units, at)) continue;
    const fitting = variants
      .map((variant) => ({ variant, end: endOf(units, at, variant) }))
      .filter(({ end }) => end > at);
    const end = Math.max(0, ...fitting.map((each) => each.end));
    if (end === 0) continue;
    const meant = fitting.filter((each) => each.end === end).map(({ variant }) => variant);
    found.push({ start: units[at]?.start ?? 0, end: units[end - 1]?.end ?? 0, ids: claimants(meant) });
    at = end - 1;
  }
  return found;
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
