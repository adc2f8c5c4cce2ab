import * as v from 'valibot';
import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import type { SearchHit } from '../../glossary/search-hit.ts';
import { HIGHLIGHT_LOOK, SETTINGS_CHANGE, type Settings } from '../settings/settings-schema.ts';
import type { MatchResponse } from './match-response.ts';

/** UTF-16 code units of one block. A request holds at most 64 kB of text; the rest is room for JSON and for one long block. */
const MAX_TEXT = 2_000_000;
const MAX_IDS = 2_000;
const MAX_RESULTS = 100;
/** UTF-16 code units: longer than any title or sentence that a user looks up. */
const MAX_QUERY = 500;

const id = v.pipe(v.string(), v.maxLength(200));
const ids = v.strictObject({ ids: v.pipe(v.array(id), v.maxLength(MAX_IDS)) });
const nothing = v.strictObject({});

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
        nearby: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
      }),
    ),
    evidence: v.strictObject({ seen: v.array(id), spelledOut: v.record(id, v.nullable(id)) }),
  }),
  /** Finds the entries that a user's words mean, best first. */
  searchEntries: v.strictObject({
    query: v.pipe(
      v.string(),
      v.transform((query) => query.slice(0, MAX_QUERY)),
    ),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_RESULTS)),
  }),
  /** Returns the whole entries with these ids, in this order; unknown ids are left out. */
  getEntries: ids,
  /** Returns headword and kind of the entries with these ids, in this order; unknown ids are left out. */
  getLabels: ids,
  /** Returns, once, the words that the user looked up from the context menu; `null` when they are gone. */
  takeLookup: v.strictObject({ token: v.pipe(v.string(), v.maxLength(100)) }),
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
  /** Loads the marks painter's code into the sender's frame, where it sets `neuroglossMarks`. */
  loadMarks: nothing,
  /** Styles the highlights of the sender's frame by this look, instead of the previous one. */
  styleHighlights: v.strictObject({ look: HIGHLIGHT_LOOK, previous: v.optional(HIGHLIGHT_LOOK) }),
  /** Updates the toolbar button of the sender's tab. To be sent when a frame's terms or its reason to idle have changed. */
  showState: nothing,
} satisfies Record<string, v.GenericSchema>;

/** What the background returns for each request. */
interface Results {
  findMatches: MatchResponse;
  searchEntries: SearchHit[];
  getEntries: CompiledEntry[];
  getLabels: EntryLabel[];
  takeLookup: string | null;
  getPageSettings: PageSettings;
  changeSettings: string | null;
  loadCard: null;
  closeOtherCards: null;
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
