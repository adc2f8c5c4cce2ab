import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { FindState } from '../../../components/pdf/find-bar.tsx';
import type { OutlineItem } from '../../../components/pdf/pdf-outline.tsx';
import { whenAborted } from '../../frame/platform/abort.ts';
import type { Settings } from '../../settings/settings-schema.ts';
import { DocumentText } from './document-text.ts';
import { FindSession } from './find-session.ts';
import { readOutline } from './outline.ts';
import { loadPdfLibrary } from './pdfjs-library.ts';
import { type PdfReading, PdfSession } from './terms/pdf-session.ts';
import { findDestination } from './viewer/destinations.ts';
import { FoundHighlights } from './viewer/found-highlights.ts';
import { linkLayer } from './viewer/page-links.ts';
import { sizeOfPage } from './viewer/page-view.ts';
import { FULL_SIZE, PagesView } from './viewer/pages-view.ts';

/** What the viewer shows now. */
export interface ReaderState {
  /** The number of the page in view, from 1, and of all pages. */
  page: number;
  pages: number;
  /** Of the full size. */
  percent: number;
  isFitting: boolean;
  reading: PdfReading;
  found: FindState;
  outline: readonly OutlineItem[];
}

interface PdfReaderParts {
  document: PDFDocumentProxy;
  /** The element that scrolls. */
  scroller: HTMLElement;
  settings: Settings;
  /** The texts of the interface in the pages, in the user's language. */
  texts: { page(number: number): string; outside: string; inside: string };
  changed(state: ReaderState): void;
}

/** An open PDF: its pages, its text, its terms, and what is searched for in it. */
export class PdfReader {
  readonly pages: PagesView;
  readonly session: PdfSession;
  readonly find: FindSession;
  readonly #document: PDFDocumentProxy;

  private constructor(pages: PagesView, session: PdfSession, find: FindSession, document: PDFDocumentProxy) {
    this.pages = pages;
    this.session = session;
    this.find = find;
    this.#document = document;
  }

  /** Shows a document until the signal aborts. Rejects where pdf.js cannot read the first page. */
  static async start(
    { document, scroller, settings, texts, changed }: PdfReaderParts,
    signal: AbortSignal,
  ): Promise<PdfReader> {
    const [library, firstPage] = await Promise.all([loadPdfLibrary(), document.getPage(1)]);
    signal.throwIfAborted();
    const text = new DocumentText(document);
    const highlights = new FoundHighlights();
    let reading: PdfReading = { terms: [], isComplete: false, isWithout: null };
    let found: FindState = { count: 0, at: 0, isSearching: false };
    let outline: readonly OutlineItem[] = [];
    const tell = (): void =>
      changed({
        page: pages.viewed + 1,
        pages: document.numPages,
        percent: Math.round((100 * pages.scale) / FULL_SIZE),
        isFitting: pages.isFitting,
        reading,
        found,
        outline,
      });
    const pages: PagesView = new PagesView(
      {
        library,
        document,
        text,
        scroller,
        labelOf: texts.page,
        drawn(view, layer, page) {
          session.pageDrawn(view.index, layer);
          highlights.setPage(view.index, layer);
          const rotation = (page.rotate + pages.rotation) % 360;
          void linkLayer(page, rotation, texts, (target) => void reader.follow(target)).then(
            (layer) => layer && view.isDrawn && view.addLayer(layer),
          );
        },
        removed({ index }) {
          session.pageRemoved(index);
          highlights.setPage(index, undefined);
        },
        turned() {
          void session.read();
          tell();
        },
        resized() {
          session.pagesMoved();
          tell();
        },
      },
      sizeOfPage(firstPage),
      signal,
    );
    const session: PdfSession = new PdfSession(
      {
        text,
        settings,
        pages,
        changed(now) {
          reading = now;
          tell();
        },
      },
      signal,
    );
    const find = new FindSession(
      {
        text,
        highlights,
        pages,
        changed(now) {
          found = now;
          tell();
        },
      },
      signal,
    );
    const reader = new PdfReader(pages, session, find, document);
    whenAborted(signal, () => {
      find.end();
      highlights.clear();
      void document.loadingTask.destroy();
    });
    tell();
    void session.read();
    void readOutline(document).then((items) => {
      outline = items;
      if (!signal.aborted) tell();
    });
    return reader;
  }

  /** Goes where a link of the document or an item of its outline leads. */
  async follow(target: unknown): Promise<void> {
    const place = await findDestination(this.#document, target);
    if (place) this.pages.goTo(place.page, (place.fromTop ?? 0) * this.pages.scale);
  }

  /** Resolves with the file, byte by byte as it was opened. */
  async file(): Promise<Blob> {
    return new Blob([Uint8Array.from(await this.#document.getData())], { type: 'application/pdf' });
  }
}
