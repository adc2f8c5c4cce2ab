import type { DomRevisions } from './dom-revisions.ts';
import type { TextFlow } from './text-flow.ts';

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

/** Which part of a tree a walk reads. */
export interface WalkOptions {
  /** The node to start from; default: the root. */
  from?: Node;
  /** The text node to stop before; default: none, up to the end of the root. */
  until?: Text | undefined;
  /** How the root takes part in the text around it, if already computed. */
  rootFlow?: TextFlow;
  /** Whether text around the root is in a language that is read, if already computed. */
  isRead?: boolean;
  /** Whether to stop at the end of the block that starts at `from`. */
  untilBreak?: boolean;
}
