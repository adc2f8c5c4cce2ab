import { cutAtSpaces } from '../../../glossary/cut-at-spaces.ts';
import { isInlineTag } from '../../messaging/inline-tags.ts';
import { HOSTS } from '../changes/shadow-roots.ts';
import { isElement, isText } from '../platform/nodes.ts';
import { SKIPPED_TAGS } from '../text/skip-rules.ts';

/** UTF-16 code units of markup in one piece. */
const MAX_PIECE = 500_000;
/** Scripts, styles and pictures in attributes, which make pieces of a few pages as long as that. */
const NO_TEXT = /<(script|style)\b.*?<\/\1>|"[^"]{2000,}"/gs;

/** Called for each element that is likely to have a shadow root, now or later. */
type FoundHost = (element: Element, tag: string, isEmpty: boolean) => void;

/** Markup, and how many elements are in it. */
interface Part {
  html: string;
  elements: number;
}

/** The children of a node that a walk reads. */
export interface Siblings {
  parent: Node;
  from: Node | null;
  /** The node to stop before. */
  until: Node | null;
}

/**
 * Takes the markup of a tree, a part after the other. The browser writes it without making an object of each node for scripts:
 * to touch every node of a page takes three times as long, and holds 45 bytes a node for as long as the page lives.
 */
export class MarkupWalk {
  /** The document, shadow root or element whose descendants are read. */
  readonly root: Node;
  readonly #foundHost: FoundHost;
  readonly #until: Node | null;
  /** The node at whose end the walk is over, and the large elements in it around `#next`. */
  readonly #open: Node[];
  #next: Node | null;
  #pieces: string[] = [];
  #size = 0;

  constructor(root: Node, foundHost: FoundHost, part: Siblings = allOf(root)) {
    this.root = root;
    this.#foundHost = foundHost;
    this.#open = [part.parent];
    this.#next = part.from;
    this.#until = part.until;
  }

  /** The node from which the next part is read; `null` at the end. */
  get next(): Node | null {
    return this.#next;
  }

  /** Whether the page removed the node at which the walk rests. */
  get isLost(): boolean {
    const parent = this.#open.at(-1);
    return this.#next !== null && (this.#next.parentNode !== parent || !this.root.contains(this.#next));
  }

  /** UTF-16 code units of the markup that was not taken. */
  get size(): number {
    return this.#size;
  }

  /** Returns the markup that was read since the last call, in pieces. */
  take(): string[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#size = 0;
    return pieces;
  }

  /**
   * Reads the next part, of about as many elements at most, which ends between two blocks. Returns `false` at the end.
   * The markup of a thousand elements takes 1 to 2 ms.
   */
  read(mostElements: number): boolean {
    let html = '';
    let room = mostElements;
    while (this.#next) {
      const part = this.#visit(this.#next, room, mostElements);
      if (!part) break;
      html += part.html + this.#leave();
      room -= part.elements;
    }
    this.#add(html);
    if (this.#next) return true;
    this.#findHosts();
    return false;
  }

  /**
   * Takes a node with what is in it, or enters one that has more elements than a part. Returns `undefined` for a block that has
   * more than `room`.
   */
  #visit(node: Node, room: number, mostElements: number): Part | undefined {
    if (!isElement(node)) return this.#pass(node, isText(node) ? escaped(node.data) : '');
    const tag = node.localName;
    if (SKIPPED_TAGS.has(tag)) return this.#pass(node, edge(tag));
    const elements = 1 + node.querySelectorAll('*').length;
    if (elements > mostElements) {
      this.#open.push(node);
      this.#go(node.firstChild);
      return { html: edge(tag), elements: 0 };
    }
    return elements > room && !isInLine(tag) ? undefined : this.#pass(node, markupOf(node), elements);
  }

  #pass(node: Node, html: string, elements = 0): Part {
    this.#go(node.nextSibling);
    return { html, elements };
  }

  #go(node: Node | null): void {
    this.#next = node === this.#until ? null : node;
  }

  /** Leaves the large elements that have ended. */
  #leave(): string {
    let html = '';
    while (this.#open.length > 1 && this.#next === null) {
      const element = this.#open.pop();
      if (!element) break;
      html += edge(isElement(element) ? element.localName : '');
      this.#go(element.nextSibling);
    }
    return html;
  }

  #add(html: string): void {
    for (const piece of piecesOf(html)) {
      this.#pieces.push(piece);
      this.#size += piece.length;
    }
  }

  /**
   * Custom elements, empty ones and parents of slotted ones are the likely hosts of shadow roots. An open root of another
   * element is not found here: to ask each element would make an object of each.
   */
  #findHosts(): void {
    const { root } = this;
    if (isElement(root)) this.#foundHost(root, root.localName, root.firstChild === null);
    if (!isParent(root)) return;
    for (const host of [...root.querySelectorAll(EMPTY_HOSTS), ...customElementsIn(root)])
      this.#foundHost(host, host.localName, host.firstChild === null);
    for (const { parentElement: host } of root.querySelectorAll('[slot]'))
      if (host) this.#foundHost(host, host.localName, false);
  }
}

const EMPTY_HOSTS = `:is(${[...HOSTS].join()}):empty`;

/** Elements below the context node with a name as custom elements have it. No selector knows them from others once they are defined. */
const CUSTOM = "descendant-or-self::*[contains(local-name(), '-')]";

/** Yields the custom elements of a tree. Each child by itself: no path starts at a shadow root. */
function* customElementsIn({ children }: ParentNode): Generator<Element, void> {
  for (const child of children) {
    const found = document.evaluate(CUSTOM, child, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let at = 0; at < found.snapshotLength; at++) {
      const node = found.snapshotItem(at);
      if (node && isElement(node)) yield node;
    }
  }
}

const isParent = (node: Node): node is Node & ParentNode => 'querySelectorAll' in node;

/** The head holds no text. */
const allOf = (root: Node): Siblings => {
  const parent = root === document ? (document.documentElement ?? root) : root;
  return { parent, from: parent.firstChild, until: null };
};

const isInLine = (tag: string): boolean => tag === '' || isInlineTag(tag) || tag.includes('-');

/** Markup that parts texts as the start or end of such an element does. */
const edge = (tag: string): string => (isInLine(tag) || SKIPPED_TAGS.has(tag) ? '<i>' : '<p>');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function markupOf(element: Element): string {
  try {
    return element.outerHTML;
  } catch {
    // A document of XML may hold what XML cannot.
    return `<p>${escaped(element.textContent)}</p>`;
  }
}

/** Cuts long markup at spaces. */
const piecesOf = (html: string): string[] =>
  cutAtSpaces(html.length > MAX_PIECE ? html.replace(NO_TEXT, '') : html, MAX_PIECE);
