import type { PainterFactory } from './painter.ts';

/** The marks painter's code. It is loaded into the content script's world when the setting selects it. */
export interface MarksApi {
  /** Returns a painter that draws with `<mark>` elements. */
  createPainter: PainterFactory;
}

declare global {
  /** Set by the marks painter's script. */
  var neuroglossMarks: MarksApi | undefined;
}
