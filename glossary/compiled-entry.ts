import type { Kind } from './kind.ts';

/** What lists and links need of an entry. */
export interface EntryLabel {
  id: string;
  term: string;
  kind: Kind;
}

/** Where a citation leads. */
export interface CitationLink {
  to: 'DOI' | 'PubMed' | 'PubMed Central' | 'Website';
  /** Always https. */
  url: string;
}

/** A reference as users see it, formatted at build time. */
export interface Citation {
  id: string;
  text: string;
  links: CitationLink[];
}

/** A word of an entry's prose that is itself an entry. Offsets are UTF-16 code units of that prose. */
export interface ProseLink {
  start: number;
  end: number;
  id: string;
}

/** Prose with the entries that it names. */
export interface Prose {
  text: string;
  links: ProseLink[];
}

/** One entry, complete: all that a card or the popup shows. */
export interface CompiledEntry extends EntryLabel {
  pronunciation?: string | undefined;
  alsoCalled: string[];
  summary: Prose;
  detail?: Prose | undefined;
  terminology?: Prose | undefined;
  distinguish: { entry: EntryLabel; difference: string }[];
  /** Read, and found to bear out what the entry says. */
  sources: Citation[];
  /** Only the record was seen. */
  furtherReading: Citation[];
  codes: { registry: string; code: string; url: string }[];
  broader: EntryLabel[];
  related: EntryLabel[];
  /** ISO date of the last check against the references. */
  checked: string;
}

/** Entries whose texts share a file: reading one card fetches about 40 kB, not the whole glossary. */
const ENTRIES_PER_FILE = 16;

/** The file with the texts of the entry at this position among all entries. */
export function textFile(position: number): string {
  return `texts-${Math.floor(position / ENTRIES_PER_FILE)}.json`;
}
