import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { contentHash } from '../../scripts/builds/content-hash.ts';
import { packageSources } from '../../scripts/builds/sources.ts';
import { packageFile } from '../../scripts/packages/package-file.ts';
import { pdfjsFiles } from '../../scripts/packages/pdfjs-files.ts';
import { readZip, unpack } from '../../scripts/packages/read-zip.ts';

const ROOT = join(import.meta.dirname, '../..');
const BROWSERS = ['chrome', 'edge', 'firefox'] as const;

/** Bytes: what a reader downloads. */
const LARGEST = 4_000_000;

/** The tables of character codes that a PDF may name without bringing them along: ISO 32000-1, table 118. */
const NAMED_BY_PDFS =
  `83pv-RKSJ-H 90ms-RKSJ-H 90msp-RKSJ-H 90pv-RKSJ-H Add-RKSJ-H B5pc-H CNS-EUC-H ETen-B5-H ETenms-B5-H EUC-H
  Ext-RKSJ-H GB-EUC-H GBK-EUC-H GBK2K-H GBKp-EUC-H GBpc-EUC-H H HKscs-B5-H KSC-EUC-H KSCms-UHC-H KSCms-UHC-HW-H KSCpc-EUC-H UniCNS-UCS2-H
  UniCNS-UTF16-H UniGB-UCS2-H UniGB-UTF16-H UniJIS-UCS2-H UniJIS-UCS2-HW-H UniJIS-UTF16-H UniKS-UCS2-H UniKS-UTF16-H`.split(
    /\s+/,
  );

const checksum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const text = (zip: string, path: string): string => new TextDecoder().decode(readZip(zip).get(path));

describe.each(BROWSERS)('the package for %s', (browser) => {
  const zip = packageFile(browser);

  test('has the version of package.json', () => {
    expect(JSON.parse(text(zip, 'manifest.json'))).toMatchObject({ version: packageJson.version });
  });

  test('is small enough to install on a phone line', () => {
    expect(statSync(zip).size).toBeLessThan(LARGEST);
  });

  test('has the character codes that PDFs name', () => {
    const tables = NAMED_BY_PDFS.map((name) => `pdfjs/cmaps/${name}.bcmap`);
    expect([...readZip(zip).keys()]).toEqual(expect.arrayContaining(tables));
  });

  test('holds what the extension needs and nothing else', () => {
    const names = new Set([...readZip(zip).keys()].map((path) => path.split('/')[0]));
    expect([...names].sort()).toEqual([
      '_locales',
      'assets',
      'background.js',
      'card.js',
      'chunks',
      'glossary',
      'glossary.html',
      'highlights.css',
      'icons',
      'import-worker.js',
      'manifest.json',
      'marks.js',
      'options.html',
      'page-glossary.html',
      'page.js',
      'pdf.html',
      'pdfjs',
      'popup.html',
      'reader.js',
      'sidepanel.html',
      'third-party-notices.txt',
      'wake.js',
      'welcome.html',
    ]);
  });

  test('has the files of pdf.js as they were released', () => {
    const files = readZip(zip);
    const wrong = pdfjsFiles()
      .filter(({ absoluteSrc, relativeDest }) => {
        const packed = files.get(relativeDest);
        return packed === undefined || checksum(packed) !== checksum(readFileSync(absoluteSrc));
      })
      .map(({ relativeDest }) => relativeDest);
    expect(wrong).toEqual([]);
  });

  // One character beyond Latin-1 has browsers keep the whole script with two bytes a character, in every frame.
  test.each(['page.js', 'reader.js'])('has %s in Latin-1', (script) => {
    expect(text(zip, script).replace(/[\0-\xff]/g, '')).toBe('');
  });

  test('has a content script of a few kB, since most frames need no more', () => {
    expect(text(zip, 'page.js').length).toBeLessThan(16_700);
  });

  // With ten modules Chromium took 60 ms to start it, and 20 with one script.
  test('has the background in one script', () => {
    expect(JSON.parse(text(zip, 'manifest.json')).background).not.toHaveProperty('type');
    expect(text(zip, 'background.js')).not.toMatch(/\bimport\s*[{("']/);
  });

  test.each(Object.keys(packageJson.dependencies))('names the licence of %s', (name) => {
    expect(text(zip, 'third-party-notices.txt')).toMatch(new RegExp(`^${name} \\S+ \\(\\S.*\\)$`, 'm'));
  });

  test('has no source of code but its own files', () => {
    for (const [path, bytes] of readZip(zip)) {
      if (!/\.(?:m?js|html)$/.test(path)) continue;
      const code = new TextDecoder().decode(bytes);
      expect(code, path).not.toMatch(/\beval\(|new Function\(|import\(["'`]https?:|<script[^>]+src="https?:/);
    }
  });
});

test('Edge gets, from a build of its own, the bytes that Chrome gets', () => {
  expect(checksum(readFileSync(packageFile('edge')))).toBe(checksum(readFileSync(packageFile('chrome'))));
});

describe('the sources package', () => {
  const files = readZip(packageFile('sources'));

  // The nightly layer builds from it; here it is shown to hold what the build has read, so that this must come out the same.
  test('holds every file that the packages are built from, byte by byte, and nothing else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'neurogloss-sources-'));
    try {
      unpack(packageFile('sources'), folder);
      expect(contentHash(folder, packageSources(folder))).toBe(contentHash(ROOT, packageSources(ROOT)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('says how it is built', () => {
    expect(new TextDecoder().decode(files.get('README.md'))).toContain('npm run zip');
  });
});
