/** Entries whose texts share a file: reading one card fetches about 40 kB, not the whole glossary. */
const ENTRIES_PER_FILE = 16;

/** The file that holds the texts of the entry at this position among all entries. */
export const textFile = (position: number): string => `texts-${Math.floor(position / ENTRIES_PER_FILE)}.json`;
