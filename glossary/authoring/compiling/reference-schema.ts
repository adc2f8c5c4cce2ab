import * as v from 'valibot';

const TEXT = v.pipe(v.string(), v.nonEmpty('must not be empty'));

const BODY = v.pipe(
  TEXT,
  v.check(
    (name) => !/^et al\b/i.test(name),
    'is no name; set "moreAuthors" for authors that nobody has seen',
  ),
);

const NAME = v.union([
  v.strictObject({ family: TEXT, given: v.optional(TEXT), suffix: v.optional(TEXT) }),
  v.strictObject({ literal: BODY }),
]);

const DATE = v.strictObject({
  'date-parts': v.tuple([v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3))]),
});

const RECORD = v.strictObject({
  id: TEXT,
  type: v.picklist([
    'article-journal',
    'chapter',
    'book',
    'webpage',
    'entry-dictionary',
    'report',
    'paper-conference',
  ]),
  status: v.literal('verified', 'is not "verified": a record enters only when somebody has seen it'),
  title: TEXT,
  author: v.optional(v.array(NAME)),
  moreAuthors: v.optional(v.literal(true, 'is true or absent')),
  editor: v.optional(v.array(NAME)),
  'container-title': v.optional(TEXT),
  publisher: v.optional(TEXT),
  'publisher-place': v.optional(TEXT),
  issued: v.optional(DATE),
  volume: v.optional(TEXT),
  issue: v.optional(TEXT),
  number: v.optional(TEXT),
  page: v.optional(TEXT),
  edition: v.optional(TEXT),
  version: v.optional(TEXT),
  DOI: v.optional(v.pipe(v.string(), v.regex(/^10\.\d{4,}\/\S+$/, 'is no DOI such as 10.1000/182'))),
  PMID: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'is no PMID'))),
  PMCID: v.optional(v.pipe(v.string(), v.regex(/^PMC\d+$/, 'is no PMCID such as PMC5575623'))),
  ISBN: v.optional(TEXT),
  URL: v.optional(v.pipe(v.string(), v.url(), v.startsWith('https://', 'must begin with https://'))),
});

/**
 * A bibliographic record: CSL-JSON with the `status` that says that somebody has seen it at its source, and
 * `moreAuthors` where the source named only the first of them.
 */
export const REFERENCE = v.pipe(
  RECORD,
  v.check(
    ({ DOI, PMID, PMCID, URL }) => Boolean(DOI ?? PMID ?? PMCID ?? URL),
    'has neither DOI, PMID, PMCID nor URL, so nobody can find it',
  ),
);

export type Reference = v.InferOutput<typeof REFERENCE>;
