import { matchAhead, nextMatch, shownMatches } from '../painting/match-navigation.ts';
import type { MatchRange } from '../painting/match-range.ts';
import type { MatchStore } from '../painting/match-store.ts';
import { scrollToMatch } from './scroll-to-match.ts';

/** Goes from term to term of a frame, and remembers where it is. */
export class PageNavigation {
  readonly #store: MatchStore;
  readonly #shadowRoots: () => readonly ShadowRoot[];
  /** The match that was last scrolled to. */
  #last: MatchRange | undefined;

  /** `shadowRoots` returns those of the page. */
  constructor(store: MatchStore, shadowRoots: () => readonly ShadowRoot[]) {
    this.#store = store;
    this.#shadowRoots = shadowRoots;
  }

  /** Scrolls to the next match of an entry. Returns `false` when there is none. */
  scrollToNext(id: string): boolean {
    return this.#goTo(nextMatch(shownMatches(this.#store, id), this.#from, 1)) !== undefined;
  }

  /** Scrolls to the next or previous match and returns it, `undefined` at the end. Starts at the last one, or at this end. */
  step(direction: 1 | -1, start: 'last' | 'end'): MatchRange | undefined {
    const from = start === 'last' ? this.#from : undefined;
    return this.#goTo(matchAhead(shownMatches(this.#store), from, direction));
  }

  get #from(): MatchRange | undefined {
    return this.#last?.node.isConnected ? this.#last : undefined;
  }

  #goTo(place: MatchRange | undefined): MatchRange | undefined {
    this.#last = place;
    if (place) scrollToMatch(place, this.#shadowRoots());
    return place;
  }
}
