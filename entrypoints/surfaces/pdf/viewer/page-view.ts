import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfTextContent } from '../document-text.ts';
import type { PdfLibrary } from '../pdfjs-library.ts';
import { fitText } from './fit-text.ts';
import { LayerTexts } from './layer-texts.ts';
import { lineRuns } from './line-runs.ts';
import { textChunks } from './text-chunks.ts';

/** Device pixels of the largest canvas, four bytes each: beyond that a page is drawn less sharp. As in pdf.js's own viewer. */
const MOST_PIXELS = 2 ** 25;

/** How pages are shown. */
export interface PageLook {
  /** CSS pixels for each unit of the page. */
  scale: number;
  /** Degrees clockwise, in addition to the page's own rotation. */
  rotation: 0 | 90 | 180 | 270;
}

/** How the picture of a page is drawn. */
interface Drawing {
  look: PageLook;
  pixelRatio: number;
}

/** One page: an element of its size, in which its picture and its text are while it is near the view. */
export class PageView {
  readonly element = document.createElement('div');
  /** The index of the page. */
  readonly index: number;
  #canvas: HTMLCanvasElement | undefined;
  /** The page of which something is drawn or being drawn. */
  #page: PDFPageProxy | undefined;
  #layers: HTMLElement[] = [];
  #drawn: Drawing | undefined;
  /** The rotation at which the text was laid over the picture; `undefined` until all of it is there. */
  #textRotation: PageLook['rotation'] | undefined;
  #drawing: AbortController | undefined;
  /** Width and height in the page's units, and its own rotation; those of another page until it has been loaded. */
  #size: PageSize;
  /** What the element's size was last computed from. */
  #shape = '';

  constructor(index: number, size: PageSize, label: string) {
    this.index = index;
    this.#size = size;
    this.element.className = 'pdf-page';
    this.element.setAttribute('role', 'region');
    this.element.setAttribute('aria-label', label);
  }

  /** Gives the page its size, as it is shown now. */
  layOut({ rotation }: PageLook, size: PageSize = this.#size): void {
    this.#size = size;
    const isTurned = (rotation + size.rotation) % 180 !== 0;
    const shape = `${isTurned} ${size.width} ${size.height} ${size.unit}`;
    // Mostly all pages of a document have one, which the browser would compute anew for each of them.
    if (shape === this.#shape) return;
    this.#shape = shape;
    const { style } = this.element;
    style.setProperty('--page-width', String(isTurned ? size.height : size.width));
    style.setProperty('--page-height', String(isTurned ? size.width : size.height));
    style.setProperty('--user-unit', String(size.unit));
  }

  /** Width of the page as it is shown, in its units. */
  width({ rotation }: PageLook): number {
    const { width, height, unit } = this.#size;
    return ((rotation + this.#size.rotation) % 180 === 0 ? width : height) * unit;
  }

  /** Whether the page is drawn, however large, with all of its text, which comes after its picture. */
  get isDrawn(): boolean {
    return this.#textRotation !== undefined;
  }

  /** Whether the page is drawn just as it is to be shown. */
  isSharp({ scale, rotation }: PageLook): boolean {
    const { look, pixelRatio } = this.#drawn ?? {};
    return look?.scale === scale && look.rotation === rotation && pixelRatio === devicePixelRatio;
  }

  /**
   * Draws the page in place of what is drawn. Resolves with where its items are in the text over it; with
   * `null` where its text is drawn already and only its picture was drawn anew. Rejects when it is ended, or with pdf.js's failure.
   */
  async draw(
    library: PdfLibrary,
    page: PDFPageProxy,
    content: PdfTextContent,
    look: PageLook,
  ): Promise<LayerTexts | null> {
    this.#drawing?.abort();
    const drawing = new AbortController();
    this.#drawing = drawing;
    this.#page = page;
    const { signal } = drawing;
    const hasText = this.#textRotation === look.rotation;
    const viewport = page.getViewport({ scale: look.scale, rotation: (page.rotate + look.rotation) % 360 });
    const pixelRatio = Math.min(
      devicePixelRatio,
      Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)),
    );
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(viewport.width * pixelRatio));
    canvas.height = Math.max(1, Math.round(viewport.height * pixelRatio));
    const task = page.render({
      canvas,
      viewport,
      transform: [canvas.width / viewport.width, 0, 0, canvas.height / viewport.height, 0, 0],
    });
    signal.addEventListener('abort', () => task.cancel(), { once: true });
    await task.promise;
    signal.throwIfAborted();
    this.#drawn = { look, pixelRatio: devicePixelRatio };
    if (this.#canvas) freeCanvas(this.#canvas);
    this.#canvas = canvas;
    this.element.prepend(canvas);
    if (hasText) return null;
    this.#textRotation = undefined;
    for (const layer of this.#layers.splice(0)) layer.remove();
    const container = document.createElement('div');
    container.className = 'textLayer';
    this.addLayer(container);
    const lines = lineRuns(content.items.filter((item) => 'str' in item));
    const { runs } = lines;
    let fitted = 0;
    const fitNew = (): void => {
      const { textDivs } = layer;
      fitText(textDivs.slice(fitted), runs.slice(fitted), container, content.styles);
      fitted = textDivs.length;
    };
    const textContentSource = textChunks(content, runs, fitNew, signal);
    const layer = new library.TextLayer({ textContentSource, container, viewport });
    await layer.render();
    fitNew();
    signal.throwIfAborted();
    this.#textRotation = look.rotation;
    const nodes = layer.textDivs.map(({ firstChild }) =>
      firstChild instanceof Text ? firstChild : undefined,
    );
    return new LayerTexts(lines, nodes);
  }

  /** Adds a layer over the page's picture, which goes when the page is drawn no more. */
  addLayer(layer: HTMLElement): void {
    this.#layers.push(layer);
    this.element.append(layer);
  }

  /** Takes away what is drawn, with what pdf.js keeps to draw it again: its pictures and the list of what to draw. */
  clear(): void {
    this.#drawing?.abort();
    this.#page?.cleanup();
    this.#page = undefined;
    this.#drawn = undefined;
    this.#textRotation = undefined;
    if (this.#canvas) freeCanvas(this.#canvas);
    this.#canvas = undefined;
    for (const layer of this.#layers.splice(0)) layer.remove();
  }
}

/** Width and height of a page without rotation, its own rotation, and how many 72nds of an inch its unit has. */
export interface PageSize {
  width: number;
  height: number;
  rotation: number;
  unit: number;
}

/** Returns the size of a page. */
export function sizeOfPage({ view, rotate, userUnit }: PDFPageProxy): PageSize {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  return { width: right - left, height: top - bottom, rotation: rotate, unit: userUnit };
}

/** Browsers free the memory of a canvas at once when it has no size, otherwise some time later. */
function freeCanvas(canvas: HTMLCanvasElement): void {
  canvas.remove();
  canvas.width = 0;
  canvas.height = 0;
}
