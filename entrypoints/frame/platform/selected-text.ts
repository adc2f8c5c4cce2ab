/** UTF-16 code units: a longer selection is no term. */
const MOST = 200;

/** The beginning of the text that is selected in this frame, without white space around it; empty where none is. */
export const selectedText = (): string => (getSelection()?.toString() ?? '').trim().slice(0, MOST);
