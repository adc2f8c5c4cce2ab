import type { PageViewport } from 'pdfjs-dist';
import type { PdfTextContent } from '../document-text.ts';
import type { PdfLibrary } from '../pdfjs-library.ts';
import { fitText } from './fit-text.ts';
import { LayerTexts } from './layer-texts.ts';
import { RunCollector } from './line-runs.ts';
import { textChunks } from './text-chunks.ts';

/**
 * Lays a page's text, which comes in parts, over its picture, in an element of that size. Resolves with where its items are in the element's
 * text nodes. Rejects with pdf.js's failure, and with the reason of the signal when it aborts.
 */
export async function layText(
  library: PdfLibrary,
  { container, viewport }: { container: HTMLElement; viewport: PageViewport },
  parts: AsyncIterable<PdfTextContent>,
  signal: AbortSignal,
): Promise<LayerTexts> {
  const collector = new RunCollector();
  const styles: PdfTextContent['styles'] = {};
  for await (const part of parts) {
    collector.add(part.items.filter((item) => 'str' in item));
    Object.assign(styles, part.styles);
  }
  const lines = collector.lines();
  const { runs } = lines;
  let fitted = 0;
  const fitNew = (): void => {
    const { textDivs } = layer;
    fitText(textDivs.slice(fitted), runs.slice(fitted), container, styles);
    fitted = textDivs.length;
  };
  const textContentSource = textChunks(runs, styles, fitNew, signal);
  const layer = new library.TextLayer({ textContentSource, container, viewport });
  await layer.render();
  fitNew();
  signal.throwIfAborted();
  const nodes = layer.textDivs.map(({ firstChild }) => (firstChild instanceof Text ? firstChild : undefined));
  return new LayerTexts(lines, nodes);
}
