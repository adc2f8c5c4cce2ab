import * as v from 'valibot';

/** How files of our own format call it: the number changes when older versions of Neurogloss could not read a file. */
export const FORMAT_NAME = 'neurogloss-glossary/1';

const FORMAT = v.pipe(v.literal(FORMAT_NAME), v.description('Names this format and its version.'));

const TEXT = v.pipe(v.string(), v.minLength(1));

const LANGUAGE = v.pipe(TEXT, v.description('A BCP 47 language tag such as "en" or "de-CH".'));

const TEXT_IN_LANGUAGE = v.strictObject({ text: TEXT, language: v.optional(LANGUAGE) });

const ROLE = v.pipe(
  v.picklist(['preferred', 'synonym', 'hidden', 'deprecated']),
  v.description(
    '"hidden" is found on pages and not shown, such as a misspelling; "deprecated" is found and shown as a term to avoid.',
  ),
);

const TERM = v.union([
  TEXT,
  v.strictObject({ text: TEXT, language: v.optional(LANGUAGE), role: v.optional(ROLE) }),
]);

/** One text or several, each as a string or with its language. */
const TEXTS = v.union([TEXT, TEXT_IN_LANGUAGE, v.array(v.union([TEXT, TEXT_IN_LANGUAGE]))]);

/** One entry of our own format. */
export const GLOSSARY_ENTRY = v.object({
  id: v.optional(
    v.pipe(
      TEXT,
      v.description(
        'Names the entry alone in this file; notes stay with it when the file is imported again.',
      ),
    ),
  ),
  term: v.pipe(TERM, v.description('What the entry explains, as it is written in running text.')),
  forms: v.pipe(
    v.optional(v.array(TERM), []),
    v.description(
      'Other ways to write it: synonyms where nothing else is said, abbreviations, translations.',
    ),
  ),
  summary: v.pipe(
    v.optional(TEXTS, []),
    v.description('What it means, in plain text; a line feed begins a paragraph.'),
  ),
  detail: v.pipe(v.optional(TEXTS, []), v.description('Notes and examples, in plain text.')),
  references: v.pipe(
    v.optional(v.array(v.union([TEXT, v.strictObject({ text: TEXT, url: v.optional(TEXT) })])), []),
    v.description('Sources; addresses begin with https:// or http://.'),
  ),
  codes: v.pipe(
    v.optional(v.array(v.strictObject({ registry: TEXT, code: TEXT })), []),
    v.description('Codes in registries, such as {"registry": "HP", "code": "0001336"}.'),
  ),
  broader: v.pipe(
    v.optional(v.array(TEXT), []),
    v.description('Ids of entries of this file that include it.'),
  ),
  related: v.pipe(
    v.optional(v.array(TEXT), []),
    v.description('Ids of entries of this file that belong to it.'),
  ),
});

export type GlossaryEntry = v.InferOutput<typeof GLOSSARY_ENTRY>;

/** What a file of our own format says of itself. */
export const GLOSSARY_METADATA = v.object({
  title: v.optional(TEXT),
  language: v.pipe(v.optional(LANGUAGE), v.description('The language of all texts that name none.')),
  version: v.optional(TEXT),
  license: v.pipe(v.optional(TEXT), v.description('An SPDX identifier or the name of the licence.')),
  source: v.pipe(v.optional(TEXT), v.description('Where the glossary comes from: a name or an address.')),
});

/** A whole file of our own format. */
export const GLOSSARY = v.object({
  $schema: v.optional(v.string()),
  format: FORMAT,
  ...GLOSSARY_METADATA.entries,
  entries: v.array(GLOSSARY_ENTRY),
});
