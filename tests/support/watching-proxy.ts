import { createServer, request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

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
    if (!HERE.test(host)) {
      response.writeHead(403).end();
      return;
    }
    const { method, headers } = request;
    const onward = httpRequest(request.url ?? '', { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', ({ url: host = '' }, socket) => {
    asked.push(host);
    socket.on('error', () => {});
    if (!HERE.test(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const onward = connect(Number(host.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function hostOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).host : (url ?? '');
}
