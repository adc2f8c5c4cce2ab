import type { Muting } from './card-api.ts';
import type { CardHistory } from './card-history.ts';
import type { Hit } from './input/hit-test.ts';
import type { Side, Size } from './placement/card-placement.ts';

/** How a card is shown. */
export interface CardManner {
  /** Whether it takes the focus, for keyboard users. */
  takesFocus: boolean;
  /** Whether it is a sheet at the lower edge, for fingers. */
  isSheet: boolean;
}

/** The state of an open card. */
export interface ShownCard extends CardManner {
  hit: Hit;
  history: CardHistory;
  isPinned: boolean;
  /** The latest muting in this card. */
  muting: Muting | null;
  /** The message that says why the user's last action in it failed. */
  failure: string | null;
  /** Whether it has had a place on the screen. */
  isPlaced: boolean;
  /** Whether the pointer has left the term. */
  isSettled: boolean;
  side: Side | undefined;
  /** The card's natural size, in CSS pixels. */
  size: Size;
  /** The element that was focused when the card opened; the focus returns to it. */
  focus: Element | null;
  /** Aborts when the card closes. */
  closing: AbortController;
}
