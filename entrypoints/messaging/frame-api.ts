/** A term found in a frame. */
export interface FoundTerm {
  id: string;
  count: number;
  /** In a document with pages, the indices of those that it is on, from 0. */
  pages?: readonly number[];
}

/** Why a frame is not read; `null` when it is. */
export type IdleReason = 'off' | 'site-off' | 'language' | null;

/** What a frame shows, at little cost however many matches it has. */
export interface FrameState {
  /** Ids of the entries painted in this frame, in no particular order. */
  entryIds: string[];
  idleReason: IdleReason;
  /** The open card's entry, or `null`. */
  openEntry: string | null;
  /** Whether the focus is in this frame, and not in a frame inside it. */
  hasFocus: boolean;
}

/** What the popup shows of a frame. */
export interface FrameReport {
  /** The terms painted in this frame, in order of first appearance. */
  terms: FoundTerm[];
  idleReason: IdleReason;
  /** The open card's entry, or `null`. */
  openEntry: string | null;
  /** The selected text, at most 200 characters, or an empty string. */
  selection: string;
  /** The document's media type, such as `application/pdf`. */
  contentType: string;
}

/** What the user sees of a frame now. */
export interface FrameView {
  /** The open card's entry, or `null`. */
  openEntry: string | null;
  /** Ids of the entries with a match in view, in no particular order. */
  inView: string[];
}

/** What the popup, the side panel and the background may call in a frame, by `callFrames`. Arguments and results are plain JSON. */
export interface FrameApi {
  state(): FrameState;
  /** Has the rest of the page read at once. Resolves when that is done, after a second at the latest. */
  complete(): Promise<void>;
  /** Completes the page first. */
  report(): Promise<FrameReport>;
  /** The selected text, at most 200 characters, or an empty string. */
  selection(): string;
  /** What is seen now; a look of its own, so that the frame watches nothing in between. */
  view(): Promise<FrameView>;
  /** Scrolls to the next match of an entry. Returns `false` when the frame has none. */
  scrollToNext(id: string): boolean;
  /**
   * Opens the card of the next (1) or previous (-1) term.
   * Scrolls to it and has it announced. Goes on from the last one, or begins at this end of the frame. Returns `false` when
   * there is no further term.
   */
  step(direction: 1 | -1, from: 'last' | 'end'): boolean;
  /** Closes the card, also a pinned one. */
  closeCard(): void;
  /** Has the frame request the settings again, and follow them. */
  settingsChanged(): void;
  /** Has the open card show what is kept of its entries now, such as a note. */
  entriesChanged(): void;
}

declare global {
  /** Set by the content script, in its isolated world. */
  var neuroglossPage: FrameApi | undefined;
}
