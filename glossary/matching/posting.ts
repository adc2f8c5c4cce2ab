/**
 * A posting says that an entry has a form, in one 32-bit number: the entry's number in the low bits, then flags.
 * A posting with `CASED` is followed by the number of the pattern that the text's letters must show.
 */
const ENTRY_BITS = 20;
const ENTRY_MASK = (1 << ENTRY_BITS) - 1;

export const MOST_ENTRIES = 1 << ENTRY_BITS;

/** The form has other meanings. */
export const AMBIGUOUS = 1 << 20;
/** The form is a word of every news page. */
export const EVERYDAY = 1 << 21;
/** Some of the form's letters count in one case only. */
export const CASED = 1 << 22;
/** The form is an acronym or a symbol: a single token whose case counts. */
export const ACRONYM = 1 << 23;
/** The form is a name on its own, which a possessive ’s turns into something else. */
export const NAME = 1 << 24;
/** The entry has further forms that are ambiguous. */
export const HAS_AMBIGUOUS = 1 << 25;
/** No posting of the same form follows. */
export const LAST = 1 << 26;

/** The entry is an illness or a cause of one. */
export const ILLNESS = 1 << 27;
/** Set while a text is matched: nothing beside these letters speaks of what they stand for. Never in an index. */
export const UNEXPLAINED = 1 << 28;
/** An ambiguous form that counts only where the page has a certain form of the entry; rules of contexts set it too. */
export const UNLIKELY = 1 << 29;
/** Set while a text is matched: nothing else in the block is of medicine. Never in an index. */
export const LONE = 1 << 30;

/** The number of a posting's entry. */
export const entryOf = (posting: number): number => posting & ENTRY_MASK;
