import type { CompiledEntry, EntryLabel } from '../../../glossary/compiled-entry.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import type { MatchRange } from '../painting/match-range.ts';
import type { MatchStore } from '../painting/match-store.ts';
import type { PageListeners } from '../platform/page-listeners.ts';

/** Whether the user wants an entry marked no longer, or again. */
export interface Muting {
  id: string;
  muted: boolean;
}

/** What the card shows. */
export interface CardContent {
  /** The entry; several where entries share an ambiguous form: the card then offers each. */
  entries: CompiledEntry[];
  /** Shorter entries inside the match, such as "myoclonus" in "secondary myoclonus". */
  inner: EntryLabel[];
  pinned: boolean;
  /** Whether the user came here from another entry. */
  canGoBack: boolean;
  level: Settings['level'];
  theme: Settings['theme'];
  /** The latest muting, which can be undone; `null` before. */
  muting: Muting | null;
  /** Why the user's last action in the card failed, in words, or `null`. */
  failure: string | null;
}

/** What the user can do in the card; the content script acts. */
export interface CardActions {
  open(id: string): void;
  back(): void;
  close(): void;
  pin(pinned: boolean): void;
  setMuted(id: string, muted: boolean): void;
  setLevel(level: Settings['level']): void;
}

/** A card drawn in a shadow root. */
export interface CardView {
  show(content: CardContent): void;
  /** Moves the keyboard's focus to the headword, which has screen readers read it. */
  focus(): void;
  unmount(): void;
}

/** What the card of a frame needs of the page around it. */
export interface CardContext {
  settings: Settings;
  store: MatchStore;
  listeners: PageListeners;
  shadowRoots(): ShadowRoot[];
  /** Emphasizes the ranges of the term whose card is open; `null` ends it. */
  emphasize(ranges: readonly MatchRange[] | null): void;
}

/** The card of a frame, which follows the pointer. */
export interface HoverCard {
  /** The entry whose card is open, or `null`. */
  readonly openEntry: string | null;
  /** Opens the card of a term and moves the focus into it. */
  openAt(range: MatchRange): Promise<void>;
  /** Closes the card, also a pinned one. */
  close(): void;
  update(settings: Settings): void;
  /** Handles a move of the pointer, also one that came while the card's code was loading. */
  moved(event: PointerEvent): void;
  /** Handles a tap, also one that came while the card's code was loading. */
  tapped(event: PointerEvent): void;
}

/** What follows the pointer and shows cards, loaded into the content script's world when it is first needed. */
export interface CardApi {
  start(surroundings: CardContext, signal: AbortSignal): HoverCard;
}

declare global {
  /** Set by the card's script. */
  var neuroglossCard: CardApi | undefined;
}
