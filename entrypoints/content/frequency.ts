import type { Settings } from '../shared/settings.ts';
import type { MatchRegistry } from './match-registry.ts';
import { type Piece, wholeOf } from './piece.ts';

/** Where a new section begins for a reader. */
const SECTION_STARTS = 'h1, h2, h3, h4, h5, h6, [role="heading"], article, section';

/** Decides which matches are shown: each, or the first of its meaning in each section or on the page. */
export class Frequency {
  readonly #setting: Settings['frequency'];
  readonly #registry: MatchRegistry;
  /** The shown match of each meaning, by section; sections are `null` before the first heading and for whole pages. */
  readonly #first = new Map<Element | null, Map<string, Piece>>();

  constructor(setting: Settings['frequency'], registry: MatchRegistry) {
    this.#setting = setting;
    this.#registry = registry;
  }

  /** A match was registered. Gives the pieces that are now to be shown and hidden. */
  added(pieces: readonly Piece[]): { show: readonly Piece[]; hide: readonly Piece[] } {
    const [head] = pieces;
    if (this.#setting === 'every' || !head) return { show: pieces, hide: [] };
    const first = this.#firstsAround(head);
    const key = keyOf(head);
    const before = first.get(key);
    if (before && !precedes(head, before)) return { show: [], hide: [] };
    first.set(key, head);
    return { show: pieces, hide: before ? wholeOf(before).filter(({ drawn }) => drawn) : [] };
  }

  /** Matches were taken out. Gives the pieces that are to be shown in their stead. */
  removed(pieces: readonly Piece[]): readonly Piece[] {
    if (this.#setting === 'every') return [];
    const gone = new Set(pieces);
    const shown: Piece[] = [];
    for (const [section, first] of this.#first) {
      for (const [key, head] of first) {
        if (!gone.has(head)) continue;
        const next = this.#next(key, section);
        if (next) first.set(key, next);
        else first.delete(key);
        if (next) shown.push(...wholeOf(next));
      }
    }
    return shown;
  }

  #firstsAround(head: Piece): Map<string, Piece> {
    const section = this.#setting === 'page' ? null : sectionStart(head.node);
    let first = this.#first.get(section);
    if (!first) {
      first = new Map();
      this.#first.set(section, first);
    }
    return first;
  }

  #next(key: string, section: Element | null): Piece | undefined {
    let next: Piece | undefined;
    for (const head of this.#registry.matches()) {
      if (keyOf(head) !== key || (this.#setting === 'section' && sectionStart(head.node) !== section))
        continue;
      if (!next || precedes(head, next)) next = head;
    }
    return next;
  }
}

const keyOf = ({ meaning }: Piece): string => meaning.entries.join(' ');

/** Whether a piece stands before another in the document. */
export function precedes(a: Piece, b: Piece): boolean {
  if (a.node === b.node) return a.start < b.start;
  return (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The last heading or section that begins before a node, found by halving; `null` before the first. */
function sectionStart(node: Node): Element | null {
  const root = node.getRootNode();
  if (!('querySelectorAll' in root)) return null;
  const starts = (root as Document | ShadowRoot).querySelectorAll(SECTION_STARTS);
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = starts[middle];
    const isBefore = start && start.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? null;
}
