import type { CompiledEntry, EntryLabel } from '../../../glossary/compiled-entry.ts';
import type { Sentence } from '../../../glossary/sentence-around.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import type { MatchRange } from '../painting/match-range.ts';
import type { MatchStore } from '../painting/match-store.ts';
import type { PageListeners } from '../platform/page-listeners.ts';
import type { Box } from './placement/card-placement.ts';

/** The user's choice to mute an entry, or to unmute it. */
export interface Muting {
  id: string;
  muted: boolean;
}

/** What the card shows. */
export interface CardContent {
  /** The entry; several when entries share an ambiguous form: the card then offers each of them. */
  entries: CompiledEntry[];
  /** Shorter entries inside the match, such as "myoclonus" in "secondary myoclonus". */
  inner: EntryLabel[];
  pinned: boolean;
  /** Whether the user opened this entry from another one. */
  canGoBack: boolean;
  level: Settings['level'];
  theme: Settings['theme'];
  /** The latest muting in this card, which the user can undo; `null` if there is none. */
  muting: Muting | null;
  /** The message that says why the user's last action in the card failed; `null` if it did not. */
  failure: string | null;
  /** Whether the card is a sheet at the lower edge, for fingers. */
  isSheet?: boolean;
}

/** The user's actions in the card, which the content script carries out. */
export interface CardActions {
  open(id: string): void;
  back(): void;
  close(): void;
  pin(pinned: boolean): void;
  setMuted(id: string, muted: boolean): void;
  setLevel(level: Settings['level']): void;
  /** Opens the page of the glossary at an entry. */
  openInGlossary(id: string): void;
  /** Leads to where the user's note on an entry can be written. */
  writeNote(id: string): void;
  /** Leads to where an entry of the user's own glossaries can be changed. */
  edit(id: string): void;
  /**
   * Follows a link in the card, in a tab in front or behind. Returns `false` to leave it to the browser, as without this
   * action.
   */
  follow?(url: string, isBehind: boolean): boolean;
}

/** A card rendered in a shadow root. */
export interface CardView {
  /** Renders this content in place of what is shown. */
  show(content: CardContent): void;
  /** Focuses the headword, so that screen readers announce it. */
  focus(): void;
  /** Removes the card and its event listeners from the shadow root. */
  unmount(): void;
}

/** What the card of a frame needs from its page session. */
export interface CardContext {
  settings: Settings;
  store: MatchStore;
  listeners: PageListeners;
  /** Returns the shadow roots of the frame in which matches are searched for. */
  shadowRoots(): ShadowRoot[];
  /** Returns the part of the frame, in CSS pixels of its view, in which cards may lie; without this method they may lie anywhere. */
  area?(): Box;
  /** Emphasizes the ranges of the term whose card is open; `null` removes the emphasis. */
  emphasize(ranges: readonly MatchRange[] | null): void;
  /** Returns the sentence of a term; `undefined` where its text is gone. */
  sentenceOf(range: MatchRange): Sentence | undefined;
}

/** The card of a frame, opened and closed by the pointer. */
export interface HoverCard {
  /** The id of the entry that the open card shows, or `null`. */
  readonly openEntry: string | null;
  /** Opens the card of a term and moves the focus into it; without its entries no card opens. */
  openAt(range: MatchRange): Promise<void>;
  /** Closes the card, even a pinned one. */
  close(): void;
  /** Applies changed settings. */
  update(settings: Settings): void;
  /** Shows what is kept of its entries now. */
  refresh(): void;
  /** Handles a pointer move, including one received while the card's code was loading. */
  moved(event: PointerEvent): void;
  /** Handles a tap, including one received while the card's code was loading. */
  tapped(event: PointerEvent): void;
}

/** The card's code, loaded into the content script's world when it is first needed. */
export interface CardApi {
  /** Returns the card of a frame, which follows the pointer until the signal aborts. */
  start(surroundings: CardContext, signal: AbortSignal): HoverCard;
}

declare global {
  /** Set by the card's script. */
  var neuroglossCard: CardApi | undefined;
}
