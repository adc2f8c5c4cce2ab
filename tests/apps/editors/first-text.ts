/** What stands in each editor at first; terms of the glossary among it, in two paragraphs. */
export const FIRST_TEXT = ['She takes clonazepam for her myoclonus.', 'No tremor so far.'];

/** Two changes further apart than this, in milliseconds, would be undone apart: tests type slower than people. */
export const UNDO_TOGETHER = 1_000_000;
