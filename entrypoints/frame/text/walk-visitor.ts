import type { DomRevisions } from './dom-revisions.ts';

/** What a walk through the DOM reports to its caller, and the settings it follows. */
export interface WalkVisitor {
  /** Called for an element that is not rendered, and so not read. */
  hidden(element: Element): void;
  /** Called for a changed node whose text is not read where the node is now. */
  skipped(node: Node): void;
  /**
   * Called for an element whose text is read; it may have a shadow root.
   * `tag` is its local name, passed along because every DOM lookup costs time.
   */
  entered(element: Element, tag: string, isEmpty: boolean): void;
  /** Whether text in languages other than the glossary's is read too. */
  anyLanguage: boolean;
  /** The change counter of the page, from which blocks take their revision. */
  revisions: DomRevisions;
}
