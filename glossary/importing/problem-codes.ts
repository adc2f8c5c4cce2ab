/** What is reported while the rest of a file counts. Each names a text of the interface. */
export const PROBLEM_CODES = [
  // An entry without a term that is shown.
  'no-term',
  // `length`, `limit` in characters: a term of that length is a sentence, and is left out.
  'term-too-long',
  // `limit` in characters: the rest of the text is left out.
  'text-cut',
  // `limit`: an entry's terms above that number are left out.
  'too-many-terms',
  // `link`: an address that is neither https nor http; its text stays.
  'unsafe-link',
  // `language`: no language tag; the text counts as one without.
  'unknown-language',
  // `cells`, `columns`: cells without a column; their text went to the last one.
  'extra-cells',
  // A row without a term: what it says goes to the entry of the row before.
  'continued-row',
  // A quotation mark that nothing closes: it counts as a character.
  'open-quote',
  // `encoding`: the file is no UTF-8, and was read as the encoding named.
  'guessed-encoding',
  // `detail`: a line of JSON Lines that cannot be read; it is left out.
  'unreadable-line',
  // `field`, `detail`: an entry that the format's schema forbids; it is left out.
  'wrong-field',
  // `field`: what this version does not know is left out.
  'unknown-field',
  // `id`: withdrawn by its own glossary; it is left out.
  'obsolete',
  // `name`: a part of an archive that holds no terms; it is left out.
  'part-left-out',
] as const;

/** Why a file is refused: nothing of it counts. Each names a text of the interface. */
export const FAILURE_CODES = [
  'empty-file',
  'unknown-format',
  // `kind`: what it is instead, such as `Excel`.
  'no-glossary',
  // It was read to its end, and nothing in it is a term.
  'no-entries',
  // `format`, `detail`: against the rules of its format, at the line and column named.
  'malformed',
  // `format`: it ends in the middle, as downloads do that broke off.
  'truncated',
  // `encoding`: bytes that this encoding does not have.
  'wrong-encoding',
  // `limit`: containers within containers.
  'too-deep',
  // `limit` in characters: one value longer than that.
  'value-too-large',
  // `limit`: unpacked bytes, or times the packed size.
  'zip-bomb',
  // A zip that asks for a password.
  'encrypted',
  // `name`: an entity that holds others, or makes a small document a large one.
  'entity-bomb',
  // `address`: the file means what another file on the web says; none is fetched.
  'remote-context',
  // `version`: a later version of our own format.
  'later-version',
  // `name`: a file that belongs to this one and was not given.
  'missing-part',
  // No column holds terms.
  'no-term-column',
  // The browser could not read on: the file was moved, changed or taken away.
  'unreadable-file',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Why a file was refused, and where. `values` are put into the text that `code` names. */
export interface ImportFailure {
  code: FailureCode;
  line?: number;
  column?: number;
  values?: Record<string, string>;
}

/** Carries a failure out of the callbacks of parsers to `readGlossaryFile`, which returns it; nobody else sees one. */
export class ImportError extends Error {
  readonly failure: ImportFailure;

  constructor(failure: ImportFailure) {
    super(failure.code);
    this.failure = failure;
  }
}
