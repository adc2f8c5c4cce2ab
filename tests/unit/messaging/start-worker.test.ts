import { expect, test } from 'vitest';
import { onlyWorkerFiles } from '../../../entrypoints/messaging/start-worker.ts';

test('starts no file but the workers of the package', () => {
  expect(onlyWorkerFiles('/pdfjs/pdf.worker.min.mjs')).toBe('/pdfjs/pdf.worker.min.mjs');
  for (const address of [
    'https://example.org/pdfjs/pdf.worker.min.mjs',
    '//example.org/pdfjs/pdf.worker.min.mjs',
    '/pdfjs/pdf.worker.min.mjs?more',
    '/pdfjs/../page.js',
    'data:text/javascript,1',
    'blob:null/1',
    '',
  ])
    expect(() => onlyWorkerFiles(address)).toThrow(TypeError);
});
