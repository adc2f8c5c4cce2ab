import * as v from 'valibot';

const text = v.string();

/** A term that the user has looked up. */
export const LOOKUP = v.object({
  /** The entry's. */
  id: text,
  /** Its headword. */
  term: text,
  /** A BCP 47 tag of the headword, as in `EntryLabel`. */
  language: v.optional(text),
  /** The title of the user's own glossary that it is from; absent for bundled entries. */
  glossary: v.optional(text),
  /** Where it was met last; absent where it never was met on a page. */
  sentence: v.optional(v.object({ before: text, words: text, after: text })),
  /** The title of that page; may be empty. */
  title: text,
  /** ISO date and time of the last time. */
  opened: text,
  /** How often. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Lookup = v.InferOutput<typeof LOOKUP>;
