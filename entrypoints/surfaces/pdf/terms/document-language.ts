import { isEnglishProse } from '../../../frame/text/english-text.ts';
import type { DocumentText } from '../document-text.ts';

/** Pages that follow each other, from whose text a document's language is known. */
const SAMPLE = 3;

/**
 * Resolves with whether a document is in another language than the glossary, by the words of its first pages, and of those in its middle
 * where the first are not English: they may be nothing but a table of contents.
 */
export const isForeign = async (text: DocumentText): Promise<boolean> =>
  (await isEnglish(text, 0)) === false && (await isEnglish(text, Math.floor(text.pages / 2))) !== true;

async function isEnglish(text: DocumentText, from: number): Promise<boolean | null> {
  const count = Math.min(SAMPLE, text.pages - from);
  const pages = Array.from({ length: count }, (_, at) => text.blocks(from + at));
  const blocks = (await Promise.all(pages)).flat();
  return isEnglishProse(blocks.map((block) => block.text).join('\n'));
}
