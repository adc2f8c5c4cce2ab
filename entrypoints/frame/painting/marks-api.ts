import type { PainterFactory } from './painter.ts';

/** The marks painter's code, loaded into the content script's world when the setting asks for marks. */
export interface MarksApi {
  createPainter: PainterFactory;
}

declare global {
  /** Set by the marks painter's script. */
  var neuroglossMarks: MarksApi | undefined;
}
