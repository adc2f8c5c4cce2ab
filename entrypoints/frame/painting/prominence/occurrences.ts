import { partitionPoint } from '../../../../glossary/binary/binary-search.ts';
import { type Prominence, prominenceOf } from '../../../settings/prominence.ts';
import type { Settings } from '../../../settings/settings-schema.ts';
import { isBefore } from '../../platform/nodes.ts';
import type { DomRevisions } from '../../text/dom-revisions.ts';
import type { MatchRange } from '../match-range.ts';
import { OccurrenceGroups } from './occurrence-groups.ts';
import { longSections, sectionStarts } from './sections.ts';

/** Milliseconds for which the page's sections are taken to stay as they are: looking for them takes up to one. */
const SECTIONS_STAY = 100;

/** The first range of a match with the prominence that it is to have from now on. */
export type Change = readonly [head: MatchRange, prominence: Prominence];

/**
 * Knows which matches of a term come first on the page and in each section, in whatever order they are found.
 * A match that is found before an earlier one gives its place up when that is found: only those two change.
 */
export class Occurrences {
  readonly #amount: Exclude<Settings['amount'], 'everything'>;
  readonly #onPage = new OccurrenceGroups<undefined>();
  readonly #inSection = new OccurrenceGroups<Element | undefined>();
  #starts: readonly Element[] = [];
  /** The starts of sections that are long enough, in document order. */
  #sections: readonly Element[] = [];
  /** The position of the section that was looked up last; -1 for the text before the first. */
  #last = -1;
  /** When the sections were looked for, in milliseconds, and the structure of the page at that time. */
  #lookedAt = Number.NEGATIVE_INFINITY;
  #structure: number | undefined;
  readonly #revisions: Pick<DomRevisions, 'structure'>;

  constructor(amount: Exclude<Settings['amount'], 'everything'>, revisions: Pick<DomRevisions, 'structure'>) {
    this.#amount = amount;
    this.#revisions = revisions;
  }

  /** Adds matches by their first ranges, also those whose text the page has moved. Returns all that change. */
  add(heads: readonly MatchRange[]): Change[] {
    const touched = new Set(heads);
    if (performance.now() - this.#lookedAt >= SECTIONS_STAY) this.#look(touched);
    this.#onPage.delete(heads, touched);
    this.#inSection.delete(heads, touched);
    for (const head of heads) {
      this.#onPage.add(head, undefined, touched);
      this.#inSection.add(head, this.#sectionOf(head), touched);
    }
    return this.#changes(touched);
  }

  /** Removes matches. Returns those that change since they come first now. */
  remove(heads: readonly MatchRange[]): Change[] {
    const touched = new Set<MatchRange>();
    this.#onPage.delete(heads, touched);
    this.#inSection.delete(heads, touched);
    return this.#changes(touched);
  }

  /** Looks whether the page has other sections now. Returns the matches that change. */
  review(): Change[] {
    const touched = new Set<MatchRange>();
    this.#look(touched);
    return this.#changes(touched);
  }

  /** Looks for the sections; puts the matches of those that have changed into theirs, and adds them to `touched`. */
  #look(touched: Set<MatchRange>): void {
    const { structure } = this.#revisions;
    if (structure === this.#structure) return;
    this.#structure = structure;
    this.#lookedAt = performance.now();
    const starts = sectionStarts();
    if (commonStart(starts, this.#starts) === Math.max(starts.length, this.#starts.length)) return;
    this.#starts = starts;
    const before = this.#sections;
    this.#sections = longSections(starts);
    const same = commonStart(this.#sections, before);
    if (same === Math.max(this.#sections.length, before.length)) return;
    // The last section that is the same may end earlier now.
    const heads = [undefined, ...before].slice(same).flatMap((section) => this.#inSection.of(section));
    this.#inSection.delete(heads, touched);
    for (const head of heads) {
      touched.add(head);
      this.#inSection.add(head, this.#sectionOf(head), touched);
    }
  }

  #sectionOf({ node }: MatchRange): Element | undefined {
    const begins = (at: number): boolean => {
      const section = this.#sections[at];
      return section !== undefined && isBefore(section, node);
    };
    // Matches mostly come in document order, and to compare two places costs Chromium some µs.
    const soon = [this.#last, this.#last + 1].find((at) => (at < 0 || begins(at)) && !begins(at + 1));
    this.#last = soon ?? partitionPoint(0, this.#sections.length, begins) - 1;
    return this.#sections[this.#last];
  }

  #changes(heads: ReadonlySet<MatchRange>): Change[] {
    return [...heads].flatMap((head): Change[] => {
      const prominence = prominenceOf(this.#amount, {
        isFirstOnPage: this.#onPage.isFirst(head),
        isFirstInSection: this.#inSection.isFirst(head),
        isEveryday: head.meaning.everyday === true,
      });
      return head.prominence === prominence ? [] : [[head, prominence]];
    });
  }
}

/** How many items two lists have in common at their beginnings. */
function commonStart(some: readonly Element[], others: readonly Element[]): number {
  const differs = some.findIndex((item, at) => item !== others[at]);
  return differs === -1 ? some.length : differs;
}
