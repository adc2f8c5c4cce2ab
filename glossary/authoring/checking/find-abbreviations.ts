import { type Entry, entryFile, entryForms } from '../compiling/entry-file.ts';
import type { Problem } from '../compiling/problem.ts';
import { proseFields } from './prose-fields.ts';

/** Two capitals or more, perhaps with digits and a plural s: EEG, MRIs, SCN1A. */
const CAPITALS = /\b(?=[A-Z0-9-]*[A-Z][A-Z0-9-]*[A-Z])[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*s?\b(?!-[A-Z]?[a-z])/g;

/** Small letters among the capitals: GPi, BoNT, fMRI, IgG; but no names such as McDonald, GeneReviews or Arg320His. */
const MIXED =
  /(?<![\w-])(?:[A-Z0-9]+-)*(?!(?:[A-Z][a-z]+\d*){2,}\b)(?:[a-z]{1,2}[A-Z]\w*|(?=\w*[A-Z]\w*[A-Z])(?=\w*[a-rt-z])[A-Z]\w*)(?:-[A-Z0-9]+)*(?![\w-])/g;

/** Written so rarely in full that the letters are the word. */
const WORDS = new Set([
  'pH',
  'DNA',
  'RNA',
  'HIV',
  'US',
  'USA',
  'UK',
  'II',
  'III',
  'IV',
  'VI',
  'VII',
  'VIII',
  'IX',
  'XI',
  'XII',
]);

/** Where all that is written are the symbols of genes, which are their names. */
const GENES = 'facts.genes.text';

/**
 * Finds abbreviations that an entry's prose uses without saying what they mean.
 *
 * An abbreviation is explained when it or its long form is in brackets beside it, or when it is a form of this entry;
 * in detail and terminology also when it is a form of any entry, since the card links it there.
 */
export function findAbbreviations(entry: Entry, allForms: ReadonlySet<string>): Problem[] {
  const own = new Set(entryForms(entry).forms.flatMap(({ text }) => text.split(/[\s/-]+/).concat(text)));
  return proseFields(entry).flatMap(({ field, text }) => {
    const unexplained = new Set<string>();
    for (const [found] of [...text.matchAll(CAPITALS), ...text.matchAll(MIXED)]) {
      const base = found.replace(/s$/, '');
      const explained =
        field === GENES ||
        WORDS.has(base) ||
        own.has(base) ||
        own.has(found) ||
        isBracketed(text, base) ||
        isGene(text, base);
      if (!explained && (field === 'summary' || !allForms.has(base))) unexplained.add(found);
    }
    const file = entryFile(entry.id);
    return [...unexplained].map((found) => ({
      file,
      field,
      message: `"${found}" is not explained; write it out once`,
    }));
  });
}

/** "cerebrospinal fluid (CSF)", "CSF (cerebrospinal fluid)"; "(SEP" does not explain "SE". */
const isBracketed = (text: string, abbreviation: string): boolean =>
  new RegExp(`\\((?:or )?${abbreviation}s?\\b|\\b${abbreviation}s? \\(`).test(text);

/** A gene's symbol is its name: "variants in the SV2A gene", "the gene LGI1", "TSC1 or TSC2 genes"; so are a repeat's letters. */
const isGene = (text: string, symbol: string): boolean =>
  (/\d/.test(symbol) && /\bgenes?\b|variants? (?:in|of)\b|mutations?\b/i.test(text)) ||
  /^[ACGT]{3,}$/.test(symbol);
