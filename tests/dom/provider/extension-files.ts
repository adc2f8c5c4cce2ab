import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';
import { outlineOf } from '../../../glossary/authoring/compiling/outline-of.ts';
import type { CompiledEntry, EntryOutline } from '../../../glossary/compiled-entry.ts';
import { textFile } from '../../../glossary/compiled-entry.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import type { SearchDocument } from '../../../glossary/search/build-search.ts';
import { buildSearch } from '../../../glossary/search/build-search.ts';
import type { BrowserName } from '../../../scripts/browsers/browser-name.ts';
import { commonWordsFile } from '../../../scripts/packages/common-words-file.ts';
import { pdfjsFiles } from '../../../scripts/packages/pdfjs-files.ts';
import { type FixtureEntry, GLOSSARY } from '../../fixtures/glossary.ts';
import { bundleScript, bundleSurface } from './bundle.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const JSON_TYPE = 'application/json';

/** What runs in a frame, the worker, and what wakes the background: entrypoints that the package has as one classic script each. */
const SCRIPTS = ['page', 'reader', 'card', 'marks', 'import-worker', 'wake'];

/** The extension's own pages. */
const SURFACES = ['popup', 'options', 'glossary', 'page-glossary', 'sidepanel', 'welcome', 'pdf'];

/**
 * Serves what the package of the extension holds, at the places where the extension looks for it: its scripts as one
 * classic script each, since a page of tests runs them anew; the texts of the interface; a small glossary.
 */
export function extensionFiles(name: BrowserName): Plugin {
  const bundles = new Map<string, Promise<string>>();
  const bundled = (script: string, bundle: typeof bundleScript): Content => {
    const code = bundles.get(script) ?? bundle(script, name);
    bundles.set(script, code);
    return { type: 'text/javascript', body: () => code };
  };
  const contentOf = (path: string): Content | undefined => {
    const [, entrypoint = '', type = ''] = /^\/([a-z-]+)\.(js|html)$/.exec(path) ?? [];
    if (SCRIPTS.includes(entrypoint) && type === 'js') return bundled(entrypoint, bundleScript);
    if (!SURFACES.includes(entrypoint)) return FILES.get(path) ?? libraryFile(path);
    return type === 'js' ? bundled(entrypoint, bundleSurface) : documentOf(entrypoint);
  };
  return {
    name: 'neurogloss:extension-files',
    configureServer(server) {
      // Watching, a changed script is bundled anew.
      server.watcher.on('change', () => bundles.clear());
      server.middlewares.use((request, response, next) => {
        const content = contentOf((request.url ?? '').split('?')[0] ?? '');
        if (!content) return next();
        Promise.resolve(content.body()).then((body) => {
          response.writeHead(200, { 'content-type': content.type, 'cache-control': 'no-store' });
          response.end(typeof body === 'string' ? body : new Uint8Array(body));
        }, next);
      });
    },
  };
}

interface Content {
  type: string;
  body(): string | ArrayBuffer | Promise<string | Uint8Array>;
}

const LIBRARY = new Map(
  pdfjsFiles().map(({ absoluteSrc, relativeDest }) => [`/${relativeDest}`, absoluteSrc]),
);

/** A file of pdf.js, as the package has it. */
function libraryFile(path: string): Content | undefined {
  const file = LIBRARY.get(path);
  if (file === undefined) return undefined;
  const type = /\.m?js$/.test(path) ? 'text/javascript' : 'application/octet-stream';
  return { type, body: () => readFile(file) };
}

/** The document of one of the extension's pages, which hears of its browser from the test that opens it. */
function documentOf(surface: string): Content {
  return {
    type: 'text/html',
    body: async () => {
      const html = await readFile(resolve(ROOT, 'entrypoints', surface, 'index.html'), 'utf8');
      return html.replace(
        '<script type="module" src="./main.tsx"></script>',
        `<script>frameElement.extensionPageBegins(window)</script><script defer src="/${surface}.js"></script>`,
      );
    },
  };
}

const json = (value: unknown): Content => ({ type: JSON_TYPE, body: () => JSON.stringify(value) });

const FILES: ReadonlyMap<string, Content> = new Map<string, Content>([
  ['/glossary/common-words.txt', { type: 'text/plain', body: commonWordsFile }],
  ['/glossary/index.bin', { type: 'application/octet-stream', body: () => buildIndex(GLOSSARY) }],
  [
    '/glossary/labels.json',
    json(GLOSSARY.map(labelOf).map(({ id, term, kind }): [string, string, string] => [id, term, kind])),
  ],
  ['/glossary/outline.json', json(outlineOf(GLOSSARY.map(compiled)))],
  [
    '/glossary/search.bin',
    { type: 'application/octet-stream', body: () => buildSearch(GLOSSARY.map(searchDocument)) },
  ],
  ...textFiles(),
  ...['en', 'de'].map((locale): [string, Content] => [
    `/_locales/${locale}/messages.json`,
    { type: JSON_TYPE, body: () => messagesOf(locale) },
  ]),
]);

async function messagesOf(locale: string): Promise<string> {
  const texts = await parseMessagesFile(resolve(ROOT, `components/locales/${locale}.yml`));
  return JSON.stringify(generateChromeMessages(texts));
}

/** The entries' texts, in the files in which the extension looks for them. */
function textFiles(): [path: string, content: Content][] {
  const files = Map.groupBy(GLOSSARY, (entry) => textFile(GLOSSARY.indexOf(entry)));
  return [...files].map(([file, entries]) => [
    `/glossary/${file}`,
    json(Object.fromEntries(entries.map((entry) => [entry.id, compiled(entry)]))),
  ]);
}

function searchDocument(entry: FixtureEntry): SearchDocument {
  const { summary, alsoCalled } = compiled(entry);
  return { ...labelOf(entry), forms: alsoCalled, lay: [], codes: [], summary: summary.text };
}

function labelOf({ id, kind, forms }: FixtureEntry): Pick<EntryOutline, 'id' | 'term' | 'kind'> {
  return { id, kind, term: forms[0]?.text ?? id };
}

function compiled(entry: FixtureEntry): CompiledEntry {
  const { term } = labelOf(entry);
  const isRelated = ({ id }: FixtureEntry): boolean => entry.related?.includes(id) ?? false;
  return {
    ...labelOf(entry),
    alsoCalled: entry.forms.slice(1).map(({ text }) => text),
    summary: { text: entry.summary ?? `What ${term} is, in plain words.`, links: [] },
    detail: { text: `What specialists say of ${term}.`, links: [] },
    distinguish: [],
    sources: [
      {
        id: 'source',
        text: `A review of ${term}. 2025.`,
        links: [{ to: 'DOI', url: 'https://doi.org/10.1000/1' }],
      },
    ],
    furtherReading: [],
    codes: [],
    broader: [],
    related: GLOSSARY.filter(isRelated).map(labelOf),
    checked: '2026-01-31',
    ...entry.more,
  };
}
