import type { PDFDocumentProxy } from 'pdfjs-dist';
import { startWorker } from '../../messaging/start-worker.ts';

/** The library, of which the package has the file as it was released: what is bundled here is types only. */
export type PdfLibrary = typeof import('pdfjs-dist');

const LIBRARY = '/pdfjs/pdf.min.mjs';
const WORKER = '/pdfjs/pdf.worker.min.mjs';

/** The address of a file or folder of the package, which is that of this page but for its path. */
const addressOf = (path: string): string => new URL(path, location.href).href;

let loading: Promise<PdfLibrary> | undefined;

/** Loads the library once, with its worker; tries again after a failure. */
export function loadPdfLibrary(): Promise<PdfLibrary> {
  loading ??= loadWithWorker().catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

async function loadWithWorker(): Promise<PdfLibrary> {
  const library: PdfLibrary = await import(/* @vite-ignore */ addressOf(LIBRARY));
  library.GlobalWorkerOptions.workerPort = startWorker(WORKER);
  return library;
}

/** Why a file could not be opened. */
export type OpenFailure = 'noPdf' | 'damaged' | 'cancelled' | 'failed';

/** Asks the user for a password, after a wrong one if `isWrong`; resolves with `null` when the user gives up. */
export type AskPassword = (isWrong: boolean) => Promise<string | null>;

/** A PDF begins with this within so many bytes, by the note on Acrobat in ISO 32000. */
const HEADER = '%PDF-';
const HEADER_WITHIN = 1_024;

/** Opens a PDF from its bytes, which go to the worker. Resolves with why it could not, where it could not. */
export async function openPdf(
  bytes: Uint8Array<ArrayBuffer>,
  askPassword: AskPassword,
): Promise<PDFDocumentProxy | OpenFailure> {
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_WITHIN)).includes(HEADER)) return 'noPdf';
  const library = await loadPdfLibrary();
  const task = library.getDocument({
    data: bytes,
    cMapUrl: addressOf('/pdfjs/cmaps/'),
    standardFontDataUrl: addressOf('/pdfjs/standard_fonts/'),
    wasmUrl: addressOf('/pdfjs/wasm/'),
    // The content security policy of the extension's pages allows no WebAssembly.
    useWasm: false,
    enableXfa: false,
    verbosity: library.VerbosityLevel.ERRORS,
  });
  let isCancelled = false;
  task.onPassword = (give: (password: string) => void, reason: number): void => {
    askPassword(reason === library.PasswordResponses.INCORRECT_PASSWORD).then((password) => {
      if (password !== null) return give(password);
      isCancelled = true;
      void task.destroy();
    });
  };
  try {
    return await task.promise;
  } catch (reason) {
    void task.destroy();
    if (isCancelled) return 'cancelled';
    return reason instanceof library.InvalidPDFException ? 'damaged' : 'failed';
  }
}
