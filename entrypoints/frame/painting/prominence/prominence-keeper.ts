import type { Settings } from '../../../settings/settings-schema.ts';
import type { DomRevisions } from '../../text/dom-revisions.ts';
import { type MatchRange, rangesOfMatch } from '../match-range.ts';
import type { Painter } from '../painter.ts';
import { type Change, Occurrences } from './occurrences.ts';

/** Milliseconds after a change of matches until the page's sections are looked at again: they may have changed too. */
const REVIEW_AFTER = 250;

/** Keeps the prominence of each match as the setting wants it, in whatever order the page is read and changes. */
export class ProminenceKeeper {
  readonly #painter: Pick<Painter, 'restyle'>;
  /** Which matches come first; without it, all of them stand out. */
  readonly #occurrences: Occurrences | undefined;
  readonly #signal: AbortSignal;
  #isReviewDue = false;

  constructor(
    painter: Pick<Painter, 'restyle'>,
    amount: Settings['amount'],
    revisions: DomRevisions,
    signal: AbortSignal,
  ) {
    this.#painter = painter;
    this.#signal = signal;
    if (amount !== 'everything') this.#occurrences = new Occurrences(amount, revisions);
  }

  /** Adds the matches of these ranges, also those that are known and may have moved. To be called before they are shown. */
  add(ranges: Iterable<MatchRange>): void {
    this.#apply(this.#occurrences?.add(headsOf(ranges)) ?? []);
    this.review();
  }

  /** Removes the matches of these ranges. */
  remove(ranges: Iterable<MatchRange>): void {
    this.#apply(this.#occurrences?.remove(headsOf(ranges)) ?? []);
    this.review();
  }

  /** Schedules a look at the page's sections. */
  review(): void {
    if (!this.#occurrences || this.#isReviewDue) return;
    this.#isReviewDue = true;
    setTimeout(() => {
      this.#isReviewDue = false;
      if (!this.#signal.aborted) this.#apply(this.#occurrences?.review() ?? []);
    }, REVIEW_AFTER);
  }

  #apply(changes: readonly Change[]): void {
    for (const [head, prominence] of changes) {
      const ranges = rangesOfMatch(head);
      if (head.drawn) this.#painter.restyle(ranges, prominence);
      else for (const range of ranges) range.prominence = prominence;
    }
  }
}

const headsOf = (ranges: Iterable<MatchRange>): MatchRange[] =>
  [...ranges].filter((range) => rangesOfMatch(range)[0] === range);
