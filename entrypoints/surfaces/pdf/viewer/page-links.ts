import type { PDFPageProxy } from 'pdfjs-dist';

/** A link of a page: to an address, or to a place in the document. Its edges are shares of the page as it is shown. */
interface PageLink {
  left: number;
  top: number;
  width: number;
  height: number;
  address?: string;
  target?: unknown;
}

/** Resolves with a layer of a page's links; `null` where it has none. Addresses are opened in tabs that learn nothing of the document. */
export async function linkLayer(
  page: PDFPageProxy,
  rotation: number,
  texts: { outside: string; inside: string },
  goTo: (target: unknown) => void,
): Promise<HTMLElement | null> {
  const links = await readLinks(page, rotation);
  if (links.length === 0) return null;
  const layer = document.createElement('div');
  layer.className = 'pdf-links';
  for (const { left, top, width, height, address, target } of links) {
    const link = document.createElement('a');
    const { style } = link;
    style.left = `${100 * left}%`;
    style.top = `${100 * top}%`;
    style.width = `${100 * width}%`;
    style.height = `${100 * height}%`;
    if (address !== undefined) {
      link.href = address;
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
      link.title = address;
      link.ariaLabel = `${texts.outside}: ${address}`;
    } else {
      link.href = '#';
      link.ariaLabel = texts.inside;
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(target);
      });
    }
    layer.append(link);
  }
  return layer;
}

async function readLinks(page: PDFPageProxy, rotation: number): Promise<PageLink[]> {
  const annotations: unknown[] = await page.getAnnotations({ intent: 'display' }).catch(() => []);
  const viewport = page.getViewport({ scale: 1, rotation });
  return annotations.flatMap((annotation): PageLink[] => {
    if (typeof annotation !== 'object' || annotation === null) return [];
    const { subtype, rect, url, dest }: Record<string, unknown> = { ...annotation };
    if (subtype !== 'Link' || !isRect(rect)) return [];
    const way = typeof url === 'string' ? addressOf(url) : dest ? { target: dest } : null;
    if (!way) return [];
    const [left = 0, top = 0] = viewport.convertToViewportPoint(rect[0], rect[1]);
    const [right = 0, bottom = 0] = viewport.convertToViewportPoint(rect[2], rect[3]);
    return [
      {
        left: Math.min(left, right) / viewport.width,
        top: Math.min(top, bottom) / viewport.height,
        width: Math.abs(right - left) / viewport.width,
        height: Math.abs(bottom - top) / viewport.height,
        ...way,
      },
    ];
  });
}

const isRect = (value: unknown): value is [number, number, number, number] =>
  Array.isArray(value) && value.length === 4 && value.every((edge) => typeof edge === 'number');

/** Only of the web: a document may name any other program of the user's. */
const addressOf = (url: string): { address: string } | null =>
  URL.canParse(url) && new URL(url).protocol === 'https:' ? { address: url } : null;
