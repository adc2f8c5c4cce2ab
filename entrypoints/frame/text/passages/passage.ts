/** A stretch of a page's text, read without looking where blocks begin and end: cheap, for text far from the view. */
export interface Passage {
  /**
   * The text. Words of different blocks are apart in it, but what follows a block may seem to continue it, and some of it may
   * be hidden or skipped: it may show more than the blocks do, never less. `null` where the blocks are to be read anyway.
   */
  text: string | null;
  /** UTF-16 code units of text before it in its tree. */
  at: number;
  /** Its text nodes, in document order. */
  nodes: Text[];
  /** `DomRevisions.current` when the text was read. */
  revision: number;
}
