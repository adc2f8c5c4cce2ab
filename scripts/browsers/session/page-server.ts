import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { listenHere } from './listen-here.ts';

const TESTS = resolve(import.meta.dirname, '../../../tests');
const PAGES = join(TESTS, 'pages');

/** Headers of the pages that need more than their type, by the file's name. */
const PAGE_HEADERS = v.parse(
  v.record(v.string(), v.record(v.string(), v.string())),
  JSON.parse(await readFile(join(PAGES, 'headers.json'), 'utf8')),
);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** A page made by a test. */
export interface MadePage {
  body: string | Uint8Array;
  headers: Record<string, string>;
}

/** Serves `tests/pages` at `/`, and pages that tests make. */
export interface PageServer {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  origin: string;
  /** The same server as another site: `http://localhost:…`. */
  otherOrigin: string;
  port: number;
  /** Serves this HTML, or what the headers say, from now on; returns its path, unlike any other. */
  make(body: string | Uint8Array, headers?: Record<string, string>): string;
  /** The paths that were asked for, queries included, in order. */
  asked: string[];
  close(): void;
}

/** Starts the server on a free port of this machine only. */
export async function servePages(): Promise<PageServer> {
  const made = new Map<string, MadePage>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    void answer(request, response, made);
  });
  const port = await listenHere(server);
  return {
    port,
    asked,
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    make(body, headers = {}) {
      const ending = headers['content-type'] === 'application/pdf' ? 'pdf' : 'html';
      const path = `/made/${made.size + 1}.${ending}`;
      made.set(path, { body, headers });
      return path;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  made: Map<string, MadePage>,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const content = made.get(pathname) ?? (await readPage(pathname));
  if (!content) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...content.headers });
  response.end(content.body);
}

/** Returns a file of the served folder, or `undefined` when there is none or the path leaves it. */
async function readPage(
  pathname: string,
): Promise<{ body: Buffer; headers: Record<string, string> } | undefined> {
  const file = normalize(`${PAGES}${sep}${decodeURIComponent(pathname)}`);
  if (!file.startsWith(PAGES + sep)) return undefined;
  try {
    return { body: await readFile(file), headers: PAGE_HEADERS[pathname.slice(1)] ?? {} };
  } catch {
    return undefined;
  }
}
