import type { Server } from 'node:http';

/** Has a server listen on a free port of this machine only; returns the port. */
export async function listenHere(server: Server): Promise<number> {
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
