import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OutlineItem } from '../../../components/pdf/pdf-outline.tsx';

/** Items of the longest outline that is shown: a hostile file may have millions. */
const MOST_ITEMS = 5_000;

/** Resolves with the outline of a document, empty where it has none. Each item's `target` is for `findDestination`. */
export async function readOutline(document: PDFDocumentProxy): Promise<OutlineItem[]> {
  let left = MOST_ITEMS;
  const itemsOf = (nodes: readonly OutlineNode[]): OutlineItem[] =>
    nodes.slice(0, left).flatMap(({ title, dest, items }) => {
      left -= 1;
      return left < 0 ? [] : [{ title: title.trim(), target: dest, items: itemsOf(items) }];
    });
  const outline = await document.getOutline().catch(() => null);
  return itemsOf(outline ?? []);
}

interface OutlineNode {
  title: string;
  dest: unknown;
  items: readonly OutlineNode[];
}
