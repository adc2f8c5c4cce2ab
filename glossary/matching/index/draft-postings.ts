import { entryOf } from '../posting.ts';

/** Set while an index is built: the author wrote the form, no rule made it. No flag of `posting.ts`. */
export const WRITTEN = 1 << 30;

/** Set while an index is built: the form is a further member of a numbered family, which gives way to all other forms. */
export const MEMBER = 1 << 28;

/** A posting while an index is built. */
export interface DraftPosting {
  /** As in `posting.ts`, with `WRITTEN` and `MEMBER`. */
  posting: number;
  /** The case that the form demands, as made by `casePattern`. */
  pattern: string;
}

/** In place of a posting: the node has a list of them. */
const LISTED = -1;

/** The postings of each form, by its node. Nine forms in ten have one posting in any case, which stays a mere number. */
export class DraftPostings {
  readonly #single: number[] = [];
  readonly #lists = new Map<number, DraftPosting[]>();

  /** Adds a posting. Those of one entry for the same form become one: their flags add up. */
  add(node: number, posting: number, pattern: string): void {
    const known = this.#single[node];
    if (known === undefined && pattern === '') {
      this.#single[node] = posting;
      return;
    }
    const list = this.#listAt(node, known);
    const same = list.find((each) => entryOf(each.posting) === entryOf(posting) && each.pattern === pattern);
    if (same) same.posting |= posting;
    else list.push({ posting, pattern });
  }

  /** Whether a form ends at this node. */
  has(node: number): boolean {
    return this.#single[node] !== undefined;
  }

  /**
   * The postings of a form, in order; where an author wrote it, without those of entries for which a rule made it,
   * and where anything but a family makes it, without those of families.
   */
  of(node: number): DraftPosting[] {
    const single = this.#single[node];
    if (single !== LISTED) return single === undefined ? [] : [{ posting: single, pattern: '' }];
    const list = this.#lists.get(node) ?? [];
    const strongest = (pattern: string): number =>
      Math.max(...list.map((each) => (each.pattern === pattern ? strength(each.posting) : 0)));
    return list.filter(({ posting, pattern }) => strength(posting) === strongest(pattern));
  }

  #listAt(node: number, known: number | undefined): DraftPosting[] {
    const listed = this.#lists.get(node);
    if (listed) return listed;
    const list = known === undefined ? [] : [{ posting: known, pattern: '' }];
    this.#lists.set(node, list);
    this.#single[node] = LISTED;
    return list;
  }
}

const strength = (posting: number): number => (posting & WRITTEN ? 2 : posting & MEMBER ? 0 : 1);
