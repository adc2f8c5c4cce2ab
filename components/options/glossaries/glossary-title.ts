/** UTF-16 code units of a glossary's name: longer ones fit no line of a card. */
export const LONGEST_TITLE = 120;
