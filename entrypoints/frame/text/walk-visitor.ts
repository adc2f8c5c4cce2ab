import type { DomRevisions } from './dom-revisions.ts';

/** What a walk meets on its way and others care for. */
export interface WalkVisitor {
  /** An element that is not rendered, and so not read. */
  hidden(element: Element): void;
  /** A changed node that is not read at its present place. */
  skipped(node: Node): void;
  /** An element that is read; it may have a shadow root. Its name is given, since each look at it costs. */
  entered(element: Element, tag: string, isEmpty: boolean): void;
  /** Whether text in languages other than the glossary's is read too. */
  anyLanguage: boolean;
  revisions: DomRevisions;
}
