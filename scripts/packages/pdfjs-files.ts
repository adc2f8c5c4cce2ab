import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from '../glossary/bundle-glossary.ts';

const PDFJS = join(import.meta.dirname, '../../node_modules/pdfjs-dist');

/**
 * Tables in UTF-8 and UTF-32: not among those that a PDF may name without bringing them along (ISO 32000-1, table 118), and a tenth of the
 * package.
 */
const NO_PDF_NAMES = /-UTF(?:8|32)-/;

/**
 * The files of pdf.js that the package carries, as they were released: the library, its worker, the tables for fonts and character
 * codes that a PDF may leave to its viewer, and the decoders of scanned pictures, in JavaScript since our content security policy allows
 * no WebAssembly. The build for older browsers: the other calls functions that Chromium has since version 147.
 */
export function pdfjsFiles(): PackageFile[] {
  return [
    'legacy/build/pdf.min.mjs',
    'legacy/build/pdf.worker.min.mjs',
    'wasm/jbig2_nowasm_fallback.js',
    'wasm/openjpeg_nowasm_fallback.js',
    ...filesIn('cmaps').filter((path) => !NO_PDF_NAMES.test(path)),
    // All others the browser has itself, or a font like it.
    'standard_fonts/FoxitDingbats.pfb',
    'standard_fonts/FoxitSymbol.pfb',
    'standard_fonts/LICENSE_FOXIT',
    'LICENSE',
    'wasm/LICENSE_JBIG2',
    'wasm/LICENSE_OPENJPEG',
    'wasm/LICENSE_PDFJS_JBIG2',
    'wasm/LICENSE_PDFJS_OPENJPEG',
  ].map((path) => ({
    absoluteSrc: join(PDFJS, path),
    relativeDest: `pdfjs/${path.replace('legacy/build/', '')}`,
  }));
}

const filesIn = (folder: string): string[] =>
  readdirSync(join(PDFJS, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
