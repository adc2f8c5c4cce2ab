/** A text that begins in the middle of a word, if one is before it. */
export const WORD_AT_START = /^[\p{L}\p{N}]/u;
/** A text that ends in the middle of a word, if one is after it. */
export const WORD_AT_END = /[\p{L}\p{N}]$/u;

/** Whether a text has this form at an offset (UTF-16 code units), and not as a part of a longer word. */
export function isWholeWordAt(data: string, start: number, form: string): boolean {
  return (
    data.startsWith(form, start) &&
    start >= 0 &&
    !WORD_AT_END.test(data.slice(Math.max(0, start - 2), start)) &&
    !WORD_AT_START.test(data.slice(start + form.length, start + form.length + 2))
  );
}
