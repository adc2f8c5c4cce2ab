import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PackageFile } from '../glossary/bundle-glossary.ts';

const PDFJS = join(import.meta.dirname, '../../node_modules/pdfjs-dist');

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
    ...filesIn('cmaps'),
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
