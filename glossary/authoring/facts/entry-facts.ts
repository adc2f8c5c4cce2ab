import * as v from 'valibot';
import { STRENGTHS, TREATABLE } from '../../fact.ts';
import { prose, TEXT } from '../compiling/entry-text.ts';

const MAX_FACT_WORDS = 20;

/** Ids of references of the entry that were read, one or several. */
export const READ_IN = v.pipe(
  v.union([TEXT, v.pipe(v.array(TEXT), v.minLength(1, 'names no reference'))], 'is no id of a reference'),
  v.transform((ids): string[] => [ids].flat()),
  v.description('Where it was read: the id of one of the references of this entry, or a list of them.'),
);

/** Short words with the references in which they were read. */
export const FACT = v.strictObject({ text: prose(MAX_FACT_WORDS), reference: READ_IN });

const fact = (description: string) => v.optional(v.pipe(FACT, v.description(description)));

const facts = (description: string) =>
  v.optional(v.pipe(v.array(FACT), v.minLength(1, 'is empty'), v.description(description)));

/** What an entry says at a glance; which facts fit depends on its kind: see `FACTS_OF_KIND`. */
export const FACTS = v.strictObject({
  treatable: v.optional(
    v.pipe(
      v.strictObject({
        answer: v.picklist(TREATABLE, `is none of ${TREATABLE.join(', ')}`),
        text: v.optional(prose(MAX_FACT_WORDS)),
        reference: READ_IN,
      }),
      v.description('Disease: whether its cause or its signs can be treated, perhaps with how.'),
    ),
  ),
  frequency: fact('Disease: how many people have it, with the denominator and where.'),
  inheritance: fact('Disease: whether and how it is inherited.'),
  genes: fact('Disease: the genes whose changes cause it.'),
  onset: fact('Disease: the usual age when it begins.'),
  course: fact('Disease: how it goes on over the years.'),
  class: fact('Treatment: the family that it belongs to.'),
  brands: fact('Treatment: brand names, separated by commas.'),
  licensed: fact('Treatment: what a regulator has licensed it for, and where.'),
  calms: facts('Treatment: in which disease or kind of myoclonus it calms jerks.'),
  worsens: facts('Treatment: in which disease it can cause jerks or make them worse.'),
  warnings: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          text: prose(MAX_FACT_WORDS),
          by: v.pipe(TEXT, v.description('The regulator: FDA, EMA, MHRA …')),
          date: v.pipe(
            v.union([v.string(), v.pipe(v.number(), v.transform(String))]),
            v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'is no date such as 2024, 2024-01 or 2024-01-12'),
          ),
          reference: READ_IN,
        }),
      ),
      v.minLength(1, 'is empty'),
      v.description("Treatment: regulators' warnings, the newest first."),
    ),
  ),
  shows: fact('Test: what it shows.'),
  feels: fact('Test: how it feels to the person tested.'),
  duration: fact('Test: how long it takes.'),
});

/** How strong the evidence for a treatment is, for each use. */
export const STRENGTH = v.array(
  v.strictObject({
    for: v.pipe(prose(10), v.description('What it is used for: "cortical myoclonus".')),
    level: v.picklist(STRENGTHS, `is none of ${STRENGTHS.join(', ')}`),
    reference: READ_IN,
  }),
);

/** Open videos of a movement, in articles under an open license. */
export const VIDEOS = v.array(
  v.strictObject({
    shows: v.pipe(prose(MAX_FACT_WORDS), v.description('What the video shows, in own words.')),
    url: v.pipe(v.string(), v.url('is no address'), v.startsWith('https://', 'must begin with https://')),
    license: v.picklist(['CC BY', 'CC BY-SA', 'CC0'], 'is none of CC BY, CC BY-SA, CC0'),
    reference: READ_IN,
  }),
);
