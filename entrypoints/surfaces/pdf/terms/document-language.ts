import { isEnglishProse } from '../../../frame/text/english-text.ts';

/** Pages that follow each other, from whose text a document's language is known. */
const SAMPLE = 3;

/** The text of a document in blocks, by the indices of its pages. */
interface TextInBlocks {
  readonly pages: number;
  blocks(page: number): Promise<readonly { text: string }[]>;
}

/**
 * Resolves with whether a document is in another language than the glossary, by the words of its first pages and of those in its middle.
 * One place in English is enough, since the first pages may be nothing but a table of contents; where no place tells, as in tables and
 * formulas, it is not.
 */
export async function isForeign(text: TextInBlocks): Promise<boolean> {
  const first = await isEnglish(text, 0);
  if (first === true) return false;
  const middle = await isEnglish(text, Math.floor(text.pages / 2));
  return middle !== true && (first === false || middle === false);
}

async function isEnglish(text: TextInBlocks, from: number): Promise<boolean | null> {
  const count = Math.min(SAMPLE, text.pages - from);
  const pages = Array.from({ length: count }, (_, at) => text.blocks(from + at));
  const blocks = (await Promise.all(pages)).flat();
  return isEnglishProse(blocks.map((block) => block.text).join('\n'));
}
