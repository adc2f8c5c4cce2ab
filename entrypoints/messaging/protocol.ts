import * as v from 'valibot';
import type { CompiledEntry, EntryLabel, EntryOutline } from '../../glossary/compiled-entry.ts';
import type { PassageFinding } from '../../glossary/matching/match.ts';
import type { SearchResult } from '../../glossary/search-hit.ts';
import { CUT_SIGN, MOST_AROUND, MOST_WORDS } from '../../glossary/sentence-around.ts';
import { HIGHLIGHT_LOOK, SETTINGS_CHANGE, type Settings } from '../settings/settings-schema.ts';
import type { MatchResponse } from './match-response.ts';

/** UTF-16 code units of one block. A request holds at most 64 kB of text; the rest is room for JSON and for one long block. */
const MAX_TEXT = 2_000_000;
const MAX_IDS = 2_000;
const MAX_RESULTS = 100;
/** UTF-16 code units: longer than any title or sentence that a user looks up. */
const MAX_QUERY = 500;
/** UTF-16 code units of the ids and generations of a user's own glossaries. */
const MAX_KEY = 10_000;
/** UTF-16 code units of a note on an entry: some pages. */
const MAX_NOTE = 20_000;
/** UTF-16 code units of a link. */
const MAX_ADDRESS = 2_000;

const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(MAX_IDS)) });
const press = v.pipe(v.string(), v.maxLength(100));
const around = v.pipe(v.string(), v.maxLength(MOST_AROUND + CUT_SIGN));
const nothing = v.strictObject({});
const evidence = v.strictObject({ seen: v.array(id), spelledOut: v.record(id, v.nullable(id)) });

/**
 * Every request that the background handles, with the schema of its parameters.
 * What arrives is checked against it before it is used. Parameters and results are plain JSON.
 */
export const REQUEST_PARAMS = {
  /** Finds the entries' forms in the text of blocks; at most 64 kB of text in one request. */
  findMatches: v.strictObject({
    blocks: v.array(
      v.strictObject({
        text: v.pipe(v.string(), v.maxLength(MAX_TEXT)),
        isDetached: v.optional(v.boolean()),
        /** Whether it is in another language than the bundled glossary, and read for the user's own ones alone. */
        isForeign: v.optional(v.boolean()),
        nearby: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      }),
    ),
    evidence,
    own: v.optional(
      v.strictObject({ key: v.pipe(v.string(), v.maxLength(MAX_KEY)), evidence: v.array(evidence) }),
    ),
  }),
  /**
   * Returns what this markup, in the order of the page, shows of its terms, muted ones too. If any is found, the code that reads exactly has been
   * loaded into the sender's frame, where it set `neuroglossReader`.
   */
  lookForTerms: v.strictObject({ markup: v.array(v.pipe(v.string(), v.maxLength(MAX_TEXT))) }),
  /** Looks which passages of a page may have forms in them; at most 64 kB of text in one request, and one passage more. */
  surveyPassages: v.strictObject({ passages: v.array(v.pipe(v.string(), v.maxLength(MAX_TEXT))) }),
  /** Finds the entries that a user's words mean, best first, or the names nearest in spelling. */
  searchEntries: v.strictObject({
    query: v.pipe(
      v.string(),
      v.transform((query) => query.slice(0, MAX_QUERY)),
    ),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RESULTS)),
  }),
  /** Loads what searching needs, so that the first search is no slower than the others. */
  prepareSearch: v.strictObject({}),
  /** Returns the whole entries with these ids, in this order; unknown ids are left out. */
  getEntries: ids,
  /** Returns headword and kind of the entries with these ids, in this order; unknown ids are left out. */
  getLabels: ids,
  /** Returns all entries with their wider ones and their places in the nervous system, in the order of a dictionary. */
  getOutline: nothing,
  /** Puts an entry first among those that the user opened last, unless the user keeps no such list. */
  noteOpened: v.strictObject({ id }),
  /**
   * Keeps an entry among the terms that the user looked up, unless the user keeps no such list, with the sentence in which it was
   * opened, if there is one. `press` tells presses apart.
   */
  noteLookup: v.strictObject({
    id,
    sentence: v.optional(
      v.strictObject({ before: around, words: v.pipe(v.string(), v.maxLength(MOST_WORDS)), after: around }),
    ),
    press,
  }),
  /** Returns headword and kind of the entries that the user opened last, the last one first. Not for web pages. */
  getRecent: nothing,
  /** Empties the list of the entries that the user opened last. Not for web pages. */
  clearRecent: nothing,
  /** Returns, once, the words that the user looked up from the context menu; `null` when they are gone. */
  takeLookup: v.strictObject({ token: v.pipe(v.string(), v.maxLength(100)) }),
  /** Keeps the user's note on an entry, in place of the one before; an empty one is deleted. Rejects for an unknown entry. Not for web pages. */
  saveNote: v.strictObject({ id, text: v.pipe(v.string(), v.maxLength(MAX_NOTE)) }),
  /** Has the user's own glossaries read anew, and all open pages. Resolves when those know. Not for web pages. */
  glossariesChanged: nothing,
  /** Removes the files of a generation that a page was writing when it was closed, once it lets go of them. Not for web pages. */
  sweepAbandoned: v.strictObject({ id, generation: id }),
  /** Returns the settings, and whether Neurogloss is on for the site of the sender's tab. */
  getPageSettings: nothing,
  /**
   * Changes the settings, after all changes requested before. Returns `null`, or why the change could not be stored, in the
   * browser's words. A web page may change only what its card can. `pendingId` names the same change in the journal, if it
   * is there.
   */
  changeSettings: v.strictObject({ change: SETTINGS_CHANGE, pendingId: v.optional(id) }),
  /** Loads the card's code into the sender's frame, where it sets `neuroglossCard`. */
  loadCard: nothing,
  /** Closes the cards of the tab's other frames: there is one card at a time. */
  closeOtherCards: nothing,
  /**
   * Opens a link of one of these entries in a tab, in front or behind the sender's. `press` tells presses apart. For frames in
   * which the page forbids new tabs.
   */
  openLink: v.strictObject({
    ids: v.pipe(v.array(id), v.maxLength(MAX_IDS)),
    url: v.pipe(v.string(), v.startsWith('https://'), v.maxLength(MAX_ADDRESS)),
    isBehind: v.boolean(),
    press,
  }),
  /**
   * Opens the page of the glossary at an entry, perhaps to write a note on it or to change it, in a tab beside the sender's.
   * `press` tells presses apart.
   */
  openInGlossary: v.strictObject({ id, task: v.optional(v.picklist(['note', 'edit'])), press }),
  /** Loads the marks painter's code into the sender's frame, where it sets `neuroglossMarks`. */
  loadMarks: nothing,
  /** Styles the highlights of the sender's frame by this look, instead of the previous one. */
  styleHighlights: v.strictObject({ look: HIGHLIGHT_LOOK, previous: v.optional(HIGHLIGHT_LOOK) }),
  /** Updates the toolbar button of the sender's tab. To be sent when a frame's terms or its reason to idle have changed. */
  showState: nothing,
} satisfies Record<string, v.GenericSchema>;

/**
 * What markup shows of a page's terms: one that may count, with the piece of markup that it is in and the UTF-16 code units of
 * text in that piece up to the end of its block; only such as need more around them; or none.
 */
export type TermSighting = { kind: 'found'; piece: number; length: number } | { kind: 'unsure' | 'none' };

/** What the background returns for each request. */
interface Results {
  findMatches: MatchResponse;
  lookForTerms: TermSighting;
  surveyPassages: PassageFinding[];
  searchEntries: SearchResult;
  prepareSearch: null;
  getEntries: CompiledEntry[];
  getLabels: EntryLabel[];
  getOutline: EntryOutline[];
  noteOpened: null;
  noteLookup: null;
  getRecent: EntryLabel[];
  clearRecent: null;
  takeLookup: string | null;
  saveNote: null;
  glossariesChanged: null;
  sweepAbandoned: null;
  getPageSettings: PageSettings;
  changeSettings: string | null;
  loadCard: null;
  closeOtherCards: null;
  openLink: null;
  openInGlossary: null;
  loadMarks: null;
  styleHighlights: null;
  showState: null;
}

export type RequestName = keyof typeof REQUEST_PARAMS;

/** The parameters of a request. */
export type Params<Name extends RequestName> = v.InferOutput<(typeof REQUEST_PARAMS)[Name]>;

/** The result of a request. */
export type Result<Name extends RequestName> = Results[Name];

/** The settings that a page needs. */
export interface PageSettings {
  settings: Settings;
  /** Whether the user wants this site read, apart from the switch for all sites. */
  isOnForSite: boolean;
  /** Codes of the languages of the user's own glossaries that are for this page. */
  languages: string[];
  /** Names the user's own glossaries that are for this page, and the state of their files; empty where there are none. */
  glossaries: string;
}

/** The message that carries a request: its name and its parameters. */
export interface RequestMessage<Name extends RequestName = RequestName> {
  neurogloss: Name;
  params: Params<Name>;
}

/** The message that carries a response: the result, or why there is none. */
export type ResponseMessage<Name extends RequestName = RequestName> =
  | { result: Result<Name> }
  | { failure: string };
