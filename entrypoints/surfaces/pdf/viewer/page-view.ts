import type { PageViewport, PDFPageProxy } from 'pdfjs-dist';
import type { PdfTextContent } from '../document-text.ts';
import type { PdfLibrary } from '../pdfjs-library.ts';
import type { LayerTexts } from './layer-texts.ts';
import { layText } from './text-layer.ts';

/** Device pixels of the largest canvas, four bytes each: beyond that a page is drawn less sharp. As in pdf.js's own viewer. */
const MOST_PIXELS = 2 ** 25;

/**
 * Bytes that a drawn page is said to take. Collectors of garbage are told what scripts allocate, and little of pictures and elements: they began so
 * late that 500 pages scrolled through left 407 MB in Chromium and over 500 in Firefox, with these 352 and 379, with half of them 380 and 381.
 * Nothing is written to them, so that they take no memory.
 */
const WEIGHT = 16 * 2 ** 20;

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
  /** Tells the collector of garbage what a page weighs. */
  #weight: ArrayBuffer | undefined;
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
   * Draws the page in place of what is drawn, and lays over it the text that `read` yields. Resolves with where its items are in that; with
   * `null` where its text is drawn already and only its picture was drawn anew. Rejects when it is ended, or with pdf.js's failure.
   */
  async draw(
    library: PdfLibrary,
    page: PDFPageProxy,
    read: (signal: AbortSignal) => AsyncIterable<PdfTextContent>,
    look: PageLook,
  ): Promise<LayerTexts | null> {
    this.#drawing?.abort();
    const drawing = new AbortController();
    this.#drawing = drawing;
    this.#page = page;
    const { signal } = drawing;
    const hasText = this.#textRotation === look.rotation;
    const viewport = page.getViewport({ scale: look.scale, rotation: (page.rotate + look.rotation) % 360 });
    const canvas = await drawPicture(page, viewport, signal);
    // What pdf.js would draw it from again in another size: its pictures, and a list of some thousand operators.
    page.cleanup();
    this.#drawn = { look, pixelRatio: devicePixelRatio };
    if (this.#canvas) freeCanvas(this.#canvas);
    this.#canvas = canvas;
    this.#weight ??= new ArrayBuffer(WEIGHT);
    this.element.prepend(canvas);
    if (hasText) return null;
    this.#textRotation = undefined;
    for (const layer of this.#layers.splice(0)) layer.remove();
    const container = document.createElement('div');
    container.className = 'textLayer';
    this.addLayer(container);
    const texts = await layText(library, { container, viewport }, read(signal), signal);
    this.#textRotation = look.rotation;
    return texts;
  }

  /** Adds a layer over the page's picture, which goes when the page is drawn no more. */
  addLayer(layer: HTMLElement): void {
    this.#layers.push(layer);
    this.element.append(layer);
  }

  /** Takes away what is drawn, with what pdf.js has to draw it where that is not done. */
  clear(): void {
    this.#drawing?.abort();
    this.#page?.cleanup();
    this.#page = undefined;
    this.#drawn = undefined;
    this.#textRotation = undefined;
    if (this.#canvas) freeCanvas(this.#canvas);
    this.#canvas = undefined;
    this.#weight = undefined;
    for (const layer of this.#layers.splice(0)) layer.remove();
  }
}

/** Resolves with a picture of a page. Rejects when the signal aborts, or with pdf.js's failure. */
async function drawPicture(
  page: PDFPageProxy,
  viewport: PageViewport,
  signal: AbortSignal,
): Promise<HTMLCanvasElement> {
  const { width, height } = viewport;
  const pixelRatio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * pixelRatio));
  canvas.height = Math.max(1, Math.round(height * pixelRatio));
  const task = page.render({
    canvas,
    viewport,
    transform: [canvas.width / width, 0, 0, canvas.height / height, 0, 0],
  });
  const cancel = (): void => task.cancel();
  signal.addEventListener('abort', cancel);
  try {
    await task.promise;
    signal.throwIfAborted();
    return canvas;
  } catch (reason) {
    freeCanvas(canvas);
    throw reason;
  } finally {
    // The task has all that was drawn.
    signal.removeEventListener('abort', cancel);
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
