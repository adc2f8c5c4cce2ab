import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { whenAborted } from '../../frame/platform/abort.ts';
import { FIELD_FONT, fieldItems } from './text/form-fields.ts';
import type { Paragraph, TextBlock } from './text/page-blocks.ts';
import { linesOf, PAGES_AROUND, pageBlocks, pageParagraphs } from './text/page-text.ts';
import type { PageLines } from './text/running-heads.ts';
import { textWidth } from './text-width.ts';

/** What pdf.js returns of a page's text. */
export type PdfTextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;

/** Pages whose text is kept as pdf.js returned it, a few hundred kB each, until they are drawn: those that are read first. */
const KEPT = 6;

/** Helvetica, which most forms are filled in with, has the widths of every browser's font of this name. */
const FIELD_STYLE = { fontFamily: 'sans-serif', ascent: 0.9, descent: -0.2, vertical: false };

/** The text of a document: of each page as pdf.js returns it, and in blocks. Pages are given by their index, from 0. */
export class DocumentText {
  readonly #document: PDFDocumentProxy;
  readonly #contents = new Map<number, Promise<PdfTextContent>>();
  readonly #reading = new Map<number, Promise<void>>();
  readonly #lines = new Map<number, PageLines>();
  readonly #paragraphs = new Map<number, Paragraph[]>();
  readonly #blocks = new Map<number, TextBlock[]>();
  readonly #hasFields: Promise<boolean>;
  #hasText = false;

  constructor(document: PDFDocumentProxy) {
    this.#document = document;
    this.#hasFields = document.getFieldObjects().then(
      (fields) => fields !== null,
      () => false,
    );
  }

  /** Number of pages. */
  get pages(): number {
    return this.#document.numPages;
  }

  /** Whether any of the pages read so far has text. */
  get hasText(): boolean {
    return this.#hasText;
  }

  /**
   * Yields a page's text in the parts in which pdf.js reads it, so that its items need not be there all at once, and after it what is written
   * in the fields of a form. Throws where pdf.js cannot read the page, and when the signal aborts.
   */
  async *parts(page: number, signal: AbortSignal): AsyncGenerator<PdfTextContent, void> {
    const kept = this.#contents.get(page);
    this.#contents.delete(page);
    if (kept) return yield await kept;
    const proxy = await this.#document.getPage(page + 1);
    signal.throwIfAborted();
    yield* readStream<PdfTextContent>(proxy.streamTextContent(), signal);
    if (await this.#hasFields) yield await fieldsOf(proxy);
  }

  async #readContent(page: number): Promise<PdfTextContent> {
    const proxy = await this.#document.getPage(page + 1);
    const [content, hasFields] = await Promise.all([proxy.getTextContent(), this.#hasFields]);
    if (!hasFields) return content;
    const { items, styles } = await fieldsOf(proxy);
    return { ...content, items: [...content.items, ...items], styles: { ...content.styles, ...styles } };
  }

  /** Resolves with the blocks that begin on a page, in reading order. A page that pdf.js cannot read has none. */
  async blocks(page: number): Promise<readonly TextBlock[]> {
    const known = this.#blocks.get(page);
    if (known) return known;
    await Promise.all(this.#near(page, PAGES_AROUND + 1).map((near) => this.#linesRead(near)));
    const blocks = pageBlocks(
      this.#paragraphsOf(page - 1),
      this.#paragraphsOf(page),
      this.#paragraphsOf(page + 1),
    );
    this.#blocks.set(page, blocks);
    for (const near of this.#near(page, PAGES_AROUND + 1)) this.#forgetLines(near);
    return blocks;
  }

  /** Lets the lines of a page go once all blocks that they tell anything about are known: of 500 pages they are as much as the blocks. */
  #forgetLines(page: number): void {
    if (!this.#near(page, PAGES_AROUND + 1).every((near) => this.#blocks.has(near))) return;
    this.#lines.delete(page);
    this.#paragraphs.delete(page);
  }

  #near(page: number, distance: number): number[] {
    const first = Math.max(0, page - distance);
    const last = Math.min(this.pages - 1, page + distance);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }

  #paragraphsOf(page: number): Paragraph[] {
    const known = this.#paragraphs.get(page);
    if (known) return known;
    const paragraphs = pageParagraphs(page, (near) => this.#lines.get(near));
    this.#paragraphs.set(page, paragraphs);
    return paragraphs;
  }

  #linesRead(page: number): Promise<void> {
    const reading = this.#reading.get(page) ?? this.#readLines(page);
    this.#reading.set(page, reading);
    return reading;
  }

  async #readLines(page: number): Promise<void> {
    const proxy = await this.#document.getPage(page + 1).catch(() => null);
    const reading = this.#readContent(page);
    if (this.#reading.size <= KEPT) this.#contents.set(page, reading);
    const content = await reading.catch(() => null);
    const [left = 0, bottom = 0, right = 0, top = 0] = proxy?.view ?? [];
    const items = content?.items.filter((item) => 'str' in item) ?? [];
    const lines = linesOf({ items, box: [left, bottom, right, top] }, page);
    this.#lines.set(page, lines);
    this.#hasText ||= lines.lines.length > 0;
  }
}

/** Resolves with what is written in the fields of a form. */
async function fieldsOf(page: PDFPageProxy): Promise<PdfTextContent> {
  const annotations = await page.getAnnotations({ intent: 'display' }).catch(() => []);
  const items = fieldItems(annotations, (text) => textWidth(text, FIELD_STYLE.fontFamily));
  return { items, styles: { [FIELD_FONT]: FIELD_STYLE }, lang: null };
}

/** Yields what a stream has until the signal aborts, which cancels it. */
async function* readStream<Part>(
  stream: ReadableStream<Part>,
  signal: AbortSignal,
): AsyncGenerator<Part, void> {
  const reader = stream.getReader();
  whenAborted(signal, () => void reader.cancel(signal.reason).catch(() => {}));
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  signal.throwIfAborted();
}
