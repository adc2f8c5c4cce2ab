import * as v from 'valibot';
import type { EntryForms, Form } from '../../form.ts';
import { KINDS } from '../../kind.ts';
import { FACT, FACTS, STRENGTH, VIDEOS } from '../facts/entry-facts.ts';
import { MOVEMENT } from '../figures/entry-movement.ts';
import { ORIGIN } from '../figures/entry-origin.ts';
import { PEDIGREE } from '../figures/entry-pedigree.ts';
import { RECORDING } from '../figures/entry-recording.ts';
import { prose, TEXT } from './entry-text.ts';

const MAX_SUMMARY_WORDS = 60;
const MAX_DETAIL_WORDS = 180;

/** An entry's id: also its file's name. */
const ID = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id has lower-case letters, digits and single hyphens only'),
);

const FORM = v.strictObject({
  text: TEXT,
  case: v.optional(v.literal('exact')),
  ambiguous: v.optional(v.boolean()),
  named: v.optional(v.boolean()),
  everyday: v.optional(v.boolean()),
  numerals: v.optional(v.boolean()),
  through: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(120))),
  lowercase: v.optional(v.boolean()),
  synonym: v.optional(v.boolean()),
});

/** How each registry writes its codes. */
const CODE_PATTERNS = {
  HPO: /^HP:\d{7}$/,
  MONDO: /^MONDO:\d{7}$/,
  DOID: /^DOID:\d+$/,
  MeSH: /^[CD]\d{6,}$/,
  ORPHA: /^\d+$/,
  OMIM: /^(OMIMPS:)?\d{6}$/,
  'ICD-10': /^[A-Z]\d{2}(\.\d)?$/,
} as const;

export type Registry = keyof typeof CODE_PATTERNS;

const codeOf = (registry: Registry) => {
  // YAML reads a code of digits alone as a number.
  const code = v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
    v.regex(CODE_PATTERNS[registry], `is no ${registry} code`),
  );
  return v.optional(v.union([code, v.array(code)], `is no ${registry} code, nor a list of them`));
};

const LINK_IDS = v.optional(v.array(ID), []);

/** What an entry file holds. The JSON Schema for editors is made from this. */
export const ENTRY = v.strictObject({
  id: ID,
  term: TEXT,
  kind: v.picklist(KINDS, `is none of ${KINDS.join(', ')}`),
  pronunciation: v.optional(TEXT),
  forms: v.optional(v.array(v.union([TEXT, FORM])), []),
  lay: v.optional(v.array(TEXT), []),
  summary: prose(MAX_SUMMARY_WORDS),
  detail: v.optional(prose(MAX_DETAIL_WORDS)),
  terminology: v.optional(prose(MAX_DETAIL_WORDS)),
  emergency: v.optional(
    v.pipe(FACT, v.description('Doctors treat this as an emergency; the text says in a few words why.')),
  ),
  facts: v.optional(FACTS, {}),
  strength: v.optional(
    v.pipe(STRENGTH, v.description('Treatment: how strong the evidence is, for each use.')),
    [],
  ),
  origin: v.optional(
    v.pipe(ORIGIN, v.description('Where in the nervous system it arises, lies or does harm: a picture.')),
  ),
  movement: v.optional(v.pipe(MOVEMENT, v.description('How it moves over time: a picture.'))),
  recording: v.optional(v.pipe(RECORDING, v.description('What a recording of it shows: a picture.'))),
  pedigree: v.optional(v.pipe(PEDIGREE, v.description('How it passes through a family: a picture.'))),
  etymology: v.optional(v.pipe(FACT, v.description('Where the word comes from: "From Greek …".'))),
  videos: v.optional(v.pipe(VIDEOS, v.description('Open videos of the movement.')), []),
  distinguish: v.optional(v.array(v.strictObject({ id: ID, difference: TEXT })), []),
  references: v.optional(
    v.array(
      v.strictObject({
        id: TEXT,
        basis: v.picklist(['text', 'abstract', 'record'], 'is none of text, abstract, record'),
      }),
    ),
    [],
  ),
  codes: v.optional(
    v.strictObject({
      HPO: codeOf('HPO'),
      MONDO: codeOf('MONDO'),
      DOID: codeOf('DOID'),
      MeSH: codeOf('MeSH'),
      ORPHA: codeOf('ORPHA'),
      OMIM: codeOf('OMIM'),
      'ICD-10': codeOf('ICD-10'),
    }),
    {},
  ),
  broader: LINK_IDS,
  related: LINK_IDS,
  checked: v.pipe(v.string(), v.isoDate('is no date such as 2026-11-23')),
});

/** One entry as its file holds it, with defaults filled in. */
export type Entry = v.InferOutput<typeof ENTRY>;

/** The path of an entry's file from the project's root. */
export function entryFile(id: string): string {
  return `glossary/entries/${id}.yaml`;
}

/** What of an entry its forms are made of. */
type EntryNames = Pick<Entry, 'id' | 'kind' | 'term' | 'forms'> &
  Partial<Pick<Entry, 'broader' | 'related' | 'distinguish'>>;

/** The forms of an entry, the headword first. A headword that is also listed takes the listed marks. */
export function entryForms(entry: EntryNames): EntryForms {
  const listed = entry.forms.map((form): Form => (typeof form === 'string' ? { text: form } : form));
  const headword = listed.find(({ text }) => text === entry.term) ?? { text: entry.term };
  const { id, kind, broader = [], related = [], distinguish = [] } = entry;
  return {
    id,
    kind,
    related: [...broader, ...related, ...distinguish.map((other) => other.id)],
    forms: [headword, ...listed.filter((form) => form !== headword)],
  };
}
