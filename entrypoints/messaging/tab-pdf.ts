import { browser } from 'wxt/browser';

/** Bytes of a file in one answer: as text a third more, which crosses from one process to another. */
const PART = 3 * 2 ** 20;

/** A part of the document that a tab shows. */
interface DocumentPart {
  /** Bytes of the whole. */
  size: number;
  base64: string;
}

declare global {
  /** The document of this tab, while it is handed over in parts. */
  var neuroglossPdf: Promise<Blob> | undefined;
}

/**
 * Reads the PDF that a tab shows, by our script in that tab: from the browser's cache, else once more from where it came, with what the
 * site knows its user by. Resolves with `null` where no script of ours runs in the tab, as in Firefox and for files, or the site gives it
 * only once.
 */
export async function readTabPdf(tabId: number): Promise<Uint8Array<ArrayBuffer> | null> {
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  for (let from = 0; from < (bytes?.length ?? 1); from += PART) {
    const part = await readPart(tabId, from);
    if (!part || (bytes && part.size !== bytes.length)) return null;
    bytes ??= new Uint8Array(part.size);
    bytes.set(
      Uint8Array.from(atob(part.base64), (character) => character.charCodeAt(0)),
      from,
    );
  }
  return bytes ?? null;
}

async function readPart(tabId: number, from: number): Promise<DocumentPart | null> {
  const injections = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      args: [from, PART],
      // Runs in the tab from its source text: it can use nothing from outside itself.
      func: async (from: number, length: number): Promise<DocumentPart | null> => {
        if (document.contentType !== 'application/pdf') return null;
        globalThis.neuroglossPdf ??= fetch(location.href, { cache: 'force-cache' }).then((response) =>
          response.blob(),
        );
        const blob = await globalThis.neuroglossPdf.catch(() => null);
        if (!blob || from + length >= blob.size) globalThis.neuroglossPdf = undefined;
        if (!blob) return null;
        const address = await new Promise<string>((resolve) => {
          const reader = new FileReader();
          reader.onload = () => resolve(String(reader.result));
          reader.readAsDataURL(blob.slice(from, from + length));
        });
        return { size: blob.size, base64: address.slice(address.indexOf(',') + 1) };
      },
    })
    // The tab is gone, or closed to extensions.
    .catch(() => []);
  return injections[0]?.result ?? null;
}
