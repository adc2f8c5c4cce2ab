import type { Kind } from './kind.ts';

/** One way an entry is written in running text, as its author wrote it down. */
export interface Form {
  text: string;
  /** Acronyms and gene symbols: only this case counts ("SEP", never "sep"). */
  case?: 'exact' | undefined;
  /** Has other meanings: counts only where the page speaks of the field. */
  ambiguous?: boolean | undefined;
  /** Of an ambiguous form: it has so many other meanings that it counts only where the page names the entry in full. */
  named?: boolean | undefined;
  /** A word of every news page: counts only on pages with two distinct specialist entries. */
  everyday?: boolean | undefined;
  /** Roman and arabic type numbers are both meant ("type III", "type 3"). */
  numerals?: boolean | undefined;
  /** The last number of a family of which this is the first: with 50, "SCA1" means all from SCA1 to SCA50. */
  through?: number | undefined;
  /** Of an acronym: patients write it in small letters too. Written so it counts as an ambiguous word does. */
  lowercase?: boolean | undefined;
  /** In no language whose rules are known: neither plurals nor other spellings are made of it. */
  asWritten?: boolean | undefined;
  /** `false`: marked in texts, but no name of the entry, such as its adjective: not shown under "also called". */
  synonym?: boolean | undefined;
}

/** What matching needs of one entry. The headword is the first of its forms. */
export interface EntryForms {
  id: string;
  /** Decides what must be beside an ambiguous acronym. */
  kind?: Kind | undefined;
  /** Ids of entries that it is named with, in whichever of both: they vouch for each other's ambiguous forms. */
  related?: readonly string[] | undefined;
  forms: readonly Form[];
}
