/** Milliseconds that a card stays when the pointer has left it and its term: a slip is not a wish to close. */
export const GRACE = 300;
