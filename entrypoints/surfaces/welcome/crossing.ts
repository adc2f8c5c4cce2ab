/** Milliseconds in which the pointer may cross from a term to its card on the welcome page. */
export const CROSSING = 300;
