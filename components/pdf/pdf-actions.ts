/** The factor of one press of a button or a key for the size of pages. */
export const ZOOM_STEP = 1.2;

/** What is seen of a document now. */
export interface PdfViewState {
  /** From 1. */
  page: number;
  pages: number;
  /** Of the full size. */
  percent: number;
  /** Whether pages are as wide as the view. */
  isFitting: boolean;
}

export interface PdfActions {
  /** Shows the page with this number, from 1. */
  goTo(page: number): void;
  zoomBy(factor: number): void;
  fitWidth(): void;
  /** Turns the pages clockwise. */
  rotate(): void;
  /** Goes to the next term or the previous one. */
  step(direction: 1 | -1): void;
  print(): void;
  save(): void;
  /** Lets the user choose another file. */
  openOther(): void;
}
