import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { listenHere } from '../../scripts/browsers/session/listen-here.ts';

/** A proxy through which a whole browser is led: it passes on what is for this machine, and refuses the rest. */
export interface WatchingProxy {
  port: number;
  /** The hosts (`name:port`) that were asked for, in order. */
  asked: string[];
  close(): void;
}

const HERE = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Starts the proxy on a free port of this machine. */
export async function startWatchingProxy(): Promise<WatchingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const host = hostOf(request.url);
    asked.push(host);
    if (HERE.test(host)) passOn(request, response);
    else response.writeHead(403).end();
  });
  server.on('connect', ({ url: host = '' }, socket) => {
    asked.push(host);
    socket.on('error', () => {});
    if (HERE.test(host)) tunnel(host, socket);
    else socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return {
    port: await listenHere(server),
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const onward = httpRequest(request.url ?? '', { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
}

function tunnel(host: string, socket: Duplex): void {
  const onward = connect(Number(host.split(':')[1]), '127.0.0.1', () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : (url ?? '');
}
