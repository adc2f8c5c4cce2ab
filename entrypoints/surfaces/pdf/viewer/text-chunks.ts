import { TimeSlicer } from '../../../frame/platform/time-slicer.ts';
import type { PdfTextContent } from '../document-text.ts';
import type { LineRun, TextItem } from './line-runs.ts';

/** pdf.js measures texts of several letters by a canvas, which costs memory for each of them: it gets one letter for each, see `fit-text.ts`. */
const unmeasured = ({ item }: LineRun): TextItem => ({ ...item, str: item.str.slice(0, 1) });

/** Runs of one chunk: pdf.js makes their elements in a millisecond or less. */
const AT_ONCE = 32;

/**
 * Returns a page's text as a stream of chunks for pdf.js's text layer, a time slice of them in each frame: a dense page may have
 * more than a thousand runs, and to make and lay out their elements at once takes longer than scrolling may rest. `made` is called when
 * the elements of another chunk have been made, before they are laid out. Ends with the reason of the signal when it aborts.
 */
export function textChunks(
  runs: readonly LineRun[],
  styles: PdfTextContent['styles'],
  made: () => void,
  signal: AbortSignal,
): ReadableStream<PdfTextContent> {
  const slicer = new TimeSlicer(signal, () => new Promise(requestAnimationFrame));
  let at = 0;
  return new ReadableStream<PdfTextContent>(
    {
      async pull(controller) {
        // The text layer asks for a chunk when it has made the elements of the one before.
        made();
        if (slicer.isOver) await slicer.next();
        const items = runs.slice(at, at + AT_ONCE).map(unmeasured);
        at += AT_ONCE;
        controller.enqueue({ items, styles, lang: null });
        if (at >= runs.length) controller.close();
      },
    },
    { highWaterMark: 0 },
  );
}
