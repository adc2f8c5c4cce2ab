import { entryOf } from '../claim.ts';

/** Set while an index is built in claims on forms that the author wrote, rather than a rule; no flag of `claim.ts`. */
export const WRITTEN = 1 << 27;

/** A claim while an index is built. */
export interface DraftClaim {
  /** As in `claim.ts`, with `WRITTEN`. */
  claim: number;
  /** The case that the form demands, as made by `casePattern`. */
  pattern: string;
}

/** Stands for a list of claims. */
const LISTED = -1;

/** Who claims each form, by its node. Nine forms in ten have one claim in any case, which stays a mere number. */
export class DraftClaims {
  private readonly single: number[] = [];
  private readonly lists = new Map<number, DraftClaim[]>();

  /** One entry's claims on the same form are one: its doubts add up. */
  add(node: number, claim: number, pattern: string): void {
    const known = this.single[node];
    if (known === undefined && pattern === '') {
      this.single[node] = claim;
      return;
    }
    const list = this.listAt(node, known);
    const same = list.find((each) => entryOf(each.claim) === entryOf(claim) && each.pattern === pattern);
    if (same) same.claim |= claim;
    else list.push({ claim, pattern });
  }

  /** Whether a form ends at this node. */
  has(node: number): boolean {
    return this.single[node] !== undefined;
  }

  /** The claims on a form, in the order in which they came: what an author wrote goes before what a rule made for another. */
  of(node: number): DraftClaim[] {
    const single = this.single[node];
    if (single !== LISTED) return single === undefined ? [] : [{ claim: single, pattern: '' }];
    const list = this.lists.get(node) ?? [];
    return list.filter(
      ({ claim, pattern }) =>
        claim & WRITTEN || !list.some((other) => other.claim & WRITTEN && other.pattern === pattern),
    );
  }

  private listAt(node: number, known: number | undefined): DraftClaim[] {
    const listed = this.lists.get(node);
    if (listed) return listed;
    const list = known === undefined ? [] : [{ claim: known, pattern: '' }];
    this.lists.set(node, list);
    this.single[node] = LISTED;
    return list;
  }
}
