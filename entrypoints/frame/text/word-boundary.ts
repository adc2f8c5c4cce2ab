/**
 * Matches a text that starts with a letter or digit.
 * A word before it may continue there.
 */
export const WORD_AT_START = /^[\p{L}\p{N}]/u;
/**
 * Matches a text that ends with a letter or digit.
 * The word may continue after it.
 */
export const WORD_AT_END = /[\p{L}\p{N}]$/u;

/**
 * Returns whether `form` occurs at `start` as a whole word or words.
 * `start` is in UTF-16 code units; `false` when it is outside the text.
 */
export function isWholeWordAt(data: string, start: number, form: string): boolean {
  return (
    data.startsWith(form, start) &&
    start >= 0 &&
    !WORD_AT_END.test(data.slice(Math.max(0, start - 2), start)) &&
    !WORD_AT_START.test(data.slice(start + form.length, start + form.length + 2))
  );
}
