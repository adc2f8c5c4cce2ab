/**
 * Hyphens that are shown at the end of a line only. U+0002 and U+FFFE stand for one in text that PDFium took from a PDF.
 * https://pdfium.googlesource.com/pdfium/+/refs/heads/main/core/fpdftext/cpdf_textpage.cpp
 */
const SOFT_HYPHENS: ReadonlySet<number> = new Set([0xad, 0x02, 0xfffe]);

/** Hyphens at which a word may be broken, the not sign among them: the soft hyphen of another code page. No longer dash. */
const HYPHENS: ReadonlySet<number> = new Set([
  ...[0x2d, 0x2010, 0x2011, 0xac, 0x58a, 0x2e17, 0xfe63, 0xff0d],
  ...SOFT_HYPHENS,
]);

/** Whether a code point is a hyphen at which a word may be broken. */
export const isHyphen = (codePoint: number): boolean => HYPHENS.has(codePoint);

/** Whether a code point is a hyphen that is shown at the end of a line only. */
export const isSoftHyphen = (codePoint: number): boolean => SOFT_HYPHENS.has(codePoint);

/** A word as it was before a line's end broke it: "myo-\nclonus" is myoclonus. No word of a text has a space in it. */
export function withoutBreaks(word: string): string {
  const isPart = (character: string): boolean => !isHyphen(character.codePointAt(0) ?? 0);
  return [...word.replace(/[\s>]+/g, '')].filter(isPart).join('');
}
