import type { FoundTerm, FrameView } from '../../messaging/frame-api.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import type { TextPlace } from '../platform/nodes.ts';
import type { PageListeners } from '../platform/page-listeners.ts';

/** A page that is being read, and whose terms are highlighted. */
export interface PageSession {
  /** The id of the entry that the open card shows, or `null`. */
  readonly openEntry: string | null;
  /** Returns the ids of the painted entries, in no particular order. */
  entryIds(): string[];
  /** Returns the painted terms that the user can see, in order of first appearance. */
  terms(): FoundTerm[];
  /** Resolves as soon as the whole page is read, which from now on does not wait for the page to be idle. */
  complete(): Promise<void>;
  /** See `FrameApi`. */
  view(): Promise<FrameView>;
  scrollToNext(id: string): boolean;
  step(direction: 1 | -1, from: 'last' | 'end'): boolean;
  closeCard(): void;
  refreshCard(): void;
  /** Applies changed settings that need no restart of the page session. */
  update(settings: Settings): void;
  /**
   * Repairs what is painted, and looks for new shadow roots.
   * Called after the page left the back/forward cache or the user returned to the tab.
   */
  restore(): void;
}

/** The objects and callbacks of the frame session that a page session works with. */
export interface PageSessionParts {
  listeners: PageListeners;
  /** Called after the number of terms of the page changed. */
  termsChanged(): void;
  /** Where a term was seen when the page was watched for one. */
  place: TextPlace | undefined;
}

/** The code that reads, paints and follows a page, loaded into the content script's world when a term is found. */
export interface ReaderApi {
  /**
   * Reads this frame, highlights its terms and shows their cards, until the signal aborts; all traces are removed then.
   * Rejects with the signal's reason, or when the painter's code could not be loaded.
   */
  start(settings: Settings, parts: PageSessionParts, signal: AbortSignal): Promise<PageSession>;
}

declare global {
  /** Set by the reader's script. */
  var neuroglossReader: ReaderApi | undefined;
}
