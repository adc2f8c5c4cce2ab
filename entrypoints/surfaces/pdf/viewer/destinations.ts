import type { PDFDocumentProxy } from 'pdfjs-dist';

/** A place in a document: a page by its index, and the distance of the place from the page's upper edge, where it has one. */
export interface Destination {
  page: number;
  /** In units of the page. */
  fromTop?: number;
}

interface Reference {
  num: number;
  gen: number;
}

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'num' in value && 'gen' in value;

/** Where the names of views have the place from the page's lower edge, in the arrays of ISO 32000, 12.3.2.2. */
const TOP_AT: Readonly<Record<string, number>> = { XYZ: 3, FitH: 2, FitBH: 2, FitR: 5 };

/** Resolves with the place of a link or an outline item; with `null` where the document has no such place. */
export async function findDestination(
  document: PDFDocumentProxy,
  target: unknown,
): Promise<Destination | null> {
  const found: unknown =
    typeof target === 'string' ? await document.getDestination(target).catch(() => null) : target;
  if (!Array.isArray(found)) return null;
  const place: readonly unknown[] = found;
  const page = await pageIndexOf(document, place[0]);
  if (page === null || page < 0 || page >= document.numPages) return null;
  const view = place[1];
  const name = typeof view === 'object' && view !== null && 'name' in view ? String(view.name) : '';
  const top = place[TOP_AT[name] ?? -1];
  if (typeof top !== 'number') return { page };
  const proxy = await document.getPage(page + 1).catch(() => null);
  return proxy ? { page, fromTop: Math.max(0, (proxy.view[3] ?? 0) - top) } : { page };
}

async function pageIndexOf(document: PDFDocumentProxy, page: unknown): Promise<number | null> {
  if (typeof page === 'number' && Number.isInteger(page)) return page;
  return isReference(page) ? document.getPageIndex(page).catch(() => null) : null;
}
