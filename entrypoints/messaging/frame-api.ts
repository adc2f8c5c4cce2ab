/** A term found in a frame. */
export interface FoundTerm {
  id: string;
  count: number;
}

/** What the popup and the background may ask of one frame, through `scripting.executeScript`. */
export interface FrameApi {
  /** The terms painted in this frame, in order of first appearance. */
  terms(): FoundTerm[];
  /** Ids of the entries painted in this frame, in no particular order: costs nothing, however many places they have. */
  entryIds(): string[];
  /** Brings the next place of this entry into view; `false` when the frame has none. */
  scrollToNext(id: string): boolean;
  /**
   * Opens the card of the next (1) or previous (-1) term, brings it into view and announces it; `false` when there is none.
   * Goes on from the last one, or begins at this end of the frame.
   */
  step(direction: 1 | -1, from: 'last' | 'end'): boolean;
  /** Closes the card, also a pinned one. */
  closeCard(): void;
  /** The open card's entry, or `null`. */
  openEntry(): string | null;
  /** The selected text, at most 200 characters, or an empty string. */
  selection(): string;
  /** Why nothing is marked here, or `null` when this frame is read. */
  idleReason(): 'off' | 'site-off' | 'language' | null;
}

declare global {
  /** Set by the content script. */
  var neuroglossPage: FrameApi | undefined;
}
