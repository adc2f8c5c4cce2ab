import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import type { BlockText, Evidence } from '../../glossary/matching/match.ts';
import type { SearchHit } from '../../glossary/search-hit.ts';
import type { SettingsChange } from '../settings/settings-change.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { MatchResponse } from './match-response.ts';

/**
 * Every question that the background answers, once: name, parameters, result.
 * All parameters and results are plain JSON.
 */
export interface Protocol {
  /** Finds the entries' forms in the text of blocks; at most 64 kB of text a question. */
  findMatches: {
    params: { blocks: BlockText[]; evidence: Evidence };
    result: MatchResponse;
  };
  /** Finds the entries that a reader's words mean, best first. */
  searchEntries: { params: { query: string; limit: number }; result: SearchHit[] };
  /** Gives the whole entries with these ids, in this order; unknown ids are left out. */
  getEntries: { params: { ids: string[] }; result: CompiledEntry[] };
  /** Gives headword and kind of the entries with these ids, in this order; unknown ids are left out. */
  getLabels: { params: { ids: string[] }; result: EntryLabel[] };
  /** Gives the words that the reader looked up from the context menu, once; `null` when they are gone. */
  takeWords: { params: { ticket: string }; result: string | null };
  /** Gives the reader's settings, and whether they are on for the site of the asking tab. */
  getPageSettings: { params: Record<string, never>; result: PageSettings };
  /**
   * Changes the reader's settings, after all changes asked for before; gives why they could not be stored, in the browser's
   * words, or `null`. Asked by a page, changes only what its card can. With the id of the note that holds the same change, if
   * there is one.
   */
  changeSettings: { params: { change: SettingsChange; note?: string | undefined }; result: string | null };
  /** Loads the card's code into the asking frame, where it sets `neuroglossCard`. */
  loadCard: { params: Record<string, never>; result: null };
  /** Closes the cards of the tab's other frames: there is one card at a time. */
  closeOtherCards: { params: Record<string, never>; result: null };
  /** Loads the marks painter's code into the asking frame, where it sets `neuroglossMarks`. */
  loadMarks: { params: Record<string, never>; result: null };
  /** Styles the asking frame's highlights by this look, instead of the previous one. */
  styleHighlights: { params: { look: HighlightLook; previous?: HighlightLook | undefined }; result: null };
  /** Lets the toolbar icon show what the asking tab has: say so when a frame's terms or its reason to idle have changed. */
  showState: { params: Record<string, never>; result: null };
}

export type RequestName = keyof Protocol;

/** What a page needs to know of the reader's settings. */
export interface PageSettings {
  settings: Settings;
  /** Whether the reader wants this site read, apart from the switch for everywhere. */
  isOnForSite: boolean;
}

/** How matches look. */
export interface HighlightLook {
  line: 'dotted' | 'solid' | 'background' | 'none';
  /** `auto` or `#rrggbb`. */
  color: string;
}

/** What travels: the question's name with its parameters. */
export interface RequestMessage<Name extends RequestName = RequestName> {
  neurogloss: Name;
  params: Protocol[Name]['params'];
}

/** What comes back: the result, or why there is none. */
export type ResponseMessage<Name extends RequestName = RequestName> =
  | { result: Protocol[Name]['result'] }
  | { failure: string };
