import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { whenAborted } from '../../../frame/platform/abort.ts';
import type { DocumentText } from '../document-text.ts';
import type { PdfLibrary } from '../pdfjs-library.ts';
import type { LayerTexts } from './layer-texts.ts';
import { type PageLook, type PageView, sizeOfPage } from './page-view.ts';

/** What the pages are drawn from, and who hears of it. */
export interface PageDrawerParts {
  library: PdfLibrary;
  document: PDFDocumentProxy;
  text: DocumentText;
  /** Called when a page is drawn, with where its items are in the text over it. */
  drawn(view: PageView, texts: LayerTexts, proxy: PDFPageProxy): void;
  /** Called when a page is drawn no more. */
  removed(view: PageView): void;
}

/** Milliseconds without a page to draw after which the document lets go of fonts and what else it keeps for more: as in pdf.js's own viewer. */
const REST = 30_000;

/** Draws the pages near the view, one after the other, and frees those that have left it. */
export class PageDrawer {
  readonly #parts: PageDrawerParts;
  readonly #signal: AbortSignal;
  readonly #near = new Set<PageView>();
  readonly #waiting = new Map<PageView, (() => void)[]>();
  /** Pages that pdf.js could not draw: they are not tried again and again. */
  readonly #failed = new Set<PageView>();
  /** How pages are to be drawn, and the index of the one that comes first. */
  #look: PageLook;
  #first = 0;
  #isDrawing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: PageDrawerParts, look: PageLook, signal: AbortSignal) {
    this.#parts = parts;
    this.#look = look;
    this.#signal = signal;
    whenAborted(signal, () => clearTimeout(this.#rest));
  }

  /** Draws what is not drawn as it is to be, the nearest to this page first. */
  draw(look: PageLook, first: number): void {
    this.#look = look;
    this.#first = first;
    if (!this.#isDrawing) void this.#run();
  }

  /** Notes whether a page is near the view. A page that has left it is drawn no more. */
  setNear(view: PageView, isNear: boolean): void {
    if (isNear) this.#near.add(view);
    else if (!this.#waiting.has(view) && this.#near.delete(view)) {
      if (view.isDrawn) this.#parts.removed(view);
      view.clear();
    }
  }

  /** Draws a page even where it is not near the view; resolves when it is drawn, or cannot be. */
  async whenDrawn(view: PageView): Promise<void> {
    if (view.isDrawn || this.#failed.has(view)) return;
    await new Promise<void>((resolve) => {
      this.#waiting.set(view, [...(this.#waiting.get(view) ?? []), resolve]);
      this.#near.add(view);
      this.draw(this.#look, view.index);
    });
  }

  async #run(): Promise<void> {
    this.#isDrawing = true;
    clearTimeout(this.#rest);
    for (let view = this.#next(); view && !this.#signal.aborted; view = this.#next()) {
      await this.#drawPage(view);
      for (const resolve of this.#waiting.get(view) ?? []) resolve();
      this.#waiting.delete(view);
    }
    this.#isDrawing = false;
    if (!this.#signal.aborted) this.#rest = setTimeout(() => this.#cleanUp(), REST);
  }

  #cleanUp(): void {
    // Rejects where pdf.js is drawing nevertheless, to be asked again after that.
    this.#parts.document.cleanup().catch(() => {});
  }

  #next(): PageView | undefined {
    const distance = ({ index }: PageView): number => Math.abs(index - this.#first);
    return [...this.#near]
      .filter((view) => !view.isSharp(this.#look) && !this.#failed.has(view))
      .sort((one, other) => distance(one) - distance(other))[0];
  }

  async #drawPage(view: PageView): Promise<void> {
    const { library, document: pdf, text, drawn } = this.#parts;
    const look = this.#look;
    try {
      const proxy = await pdf.getPage(view.index + 1);
      view.layOut(look, sizeOfPage(proxy));
      // It may have left the view meanwhile, and what is drawn of it then would stay.
      if (!this.#near.has(view)) return;
      const texts = await view.draw(library, proxy, (signal) => text.parts(view.index, signal), look);
      if (texts) drawn(view, texts, proxy);
    } catch (reason) {
      // A page that has left the view is drawn again when it is back; one that is broken stays white.
      if (this.#near.has(view) && !isCancelled(reason)) this.#failed.add(view);
    }
  }
}

const isCancelled = (reason: unknown): boolean =>
  reason instanceof Error && (reason.name === 'RenderingCancelledException' || reason.name === 'AbortError');
