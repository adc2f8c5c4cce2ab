import type { FactName, Strength, Treatable } from './fact.ts';
import type { Kind } from './kind.ts';
import type { Movement } from './movement.ts';
import type { OriginLevel } from './origin-level.ts';
import type { Pedigree } from './pedigree.ts';
import type { Recording } from './recording.ts';

/** What lists and links need of an entry. */
export interface EntryLabel {
  id: string;
  term: string;
  /** Absent for entries of the user's own glossaries. */
  kind?: Kind | undefined;
  /** The user's own glossary that it is from; absent for bundled entries. */
  glossary?: { id: string; title: string } | undefined;
  /** A BCP 47 tag, where the user's own glossary names one for the term; bundled entries are English. */
  language?: string | undefined;
}

/** An entry's place among the others. */
export interface EntryOutline extends EntryLabel {
  kind: Kind;
  /** The ids of the next wider entries. */
  broader: string[];
  /** Where in the nervous system it arises, lies or does harm; empty where that is not known or not one place. */
  origin: OriginLevel[];
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

/** Which of an entry's sources bear something out: their places in its list, the first is 1. */
export type SourcePlaces = number[];

/** A short text and where it was read. */
export interface SourcedText {
  text: Prose;
  sources: SourcePlaces;
}

/** What a fact says; several items are several facts of one name, such as warnings. */
export interface FactItem {
  /** Absent where the answer says enough. */
  text?: Prose | undefined;
  /** Of `treatable` only. */
  answer?: Treatable | undefined;
  /** The regulator that warned. */
  by?: string | undefined;
  /** ISO date, perhaps without day or month. */
  date?: string | undefined;
  sources: SourcePlaces;
}

/** A classification, criteria or a guideline that an entry rests on. */
export interface GuidelineLink {
  name: string;
  url: string;
  /** ISO date of the last look for what supersedes it. */
  looked: string;
  /** What is newer. */
  supersededBy?: { name: string; url: string } | undefined;
}

/** One entry, complete: all that a card or the popup shows. */
export interface CompiledEntry extends EntryLabel {
  pronunciation?: string | undefined;
  alsoCalled: string[];
  summary: Prose;
  detail?: Prose | undefined;
  terminology?: Prose | undefined;
  /** Doctors treat it as an emergency; the text says why. */
  emergency?: SourcedText | undefined;
  /** In the order in which they are shown. */
  facts?: { name: FactName; items: FactItem[] }[] | undefined;
  /** What the use of a treatment rests on. */
  strength?: { use: Prose; level: Strength; sources: SourcePlaces }[] | undefined;
  /** Where in the nervous system it arises, lies or does harm. */
  origin?: { levels: OriginLevel[]; sources: SourcePlaces } | undefined;
  /** How it moves over time. */
  movement?: (Movement & { sources: SourcePlaces }) | undefined;
  /** What a recording of it shows. */
  recording?: (Recording & { sources: SourcePlaces }) | undefined;
  /** How it passes through a family. */
  pedigree?: { pattern: Pedigree; sources: SourcePlaces } | undefined;
  /** Where the word comes from. */
  etymology?: SourcedText | undefined;
  /** Open videos of the movement. */
  videos?: { shows: string; url: string; license: string; sources: SourcePlaces }[] | undefined;
  guidelines?: GuidelineLink[] | undefined;
  /** Each perhaps with how it moves. */
  distinguish: { entry: EntryLabel; difference: string; movement?: Movement | undefined }[];
  /** Read, and found to bear out what the entry says. */
  sources: Citation[];
  /** Only the record was seen. */
  furtherReading: Citation[];
  /** What was read of the sources; absent where nothing was. */
  evidence?: { texts: number; abstracts: number /** A year. */; newest?: number | undefined } | undefined;
  /** Works that the article cites from which the glossary began, and that nobody could find. */
  unfound?: { works: string[]; instead: string } | undefined;
  /** Each with its address in the registry; without one where the user's own glossary names the code. */
  codes: { registry: string; code: string; url?: string | undefined }[];
  broader: EntryLabel[];
  related: EntryLabel[];
  /** ISO date of the last check against the sources; absent where nothing was read. */
  checked?: string | undefined;
  /** What the user has noted on it, plain text. */
  note?: string | undefined;
}

/** Entries whose texts share a file: reading one card fetches about 80 kB, not the whole glossary; smaller files would pack worse. */
const ENTRIES_PER_FILE = 32;

/** The file with the texts of the entry at this position among all entries. */
export function textFile(position: number): string {
  return `texts-${Math.floor(position / ENTRIES_PER_FILE)}.json`;
}
