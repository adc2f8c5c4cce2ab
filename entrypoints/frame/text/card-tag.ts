/** The name of the card's host element. */
export const CARD_TAG = 'neurogloss-card';
