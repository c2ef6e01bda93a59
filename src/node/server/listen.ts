import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Listening {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The port taken when nobody says which. */
export const STANDARD_PORT = 4177;

/** Listens on the port, or says that it is taken; port 0 is whichever is free. */
export function listen(app: Hono, host: string, port: number): Promise<Listening | 'taken'> {
  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
  server.headersTimeout = 20_000;
  // What is sent in may take its time; whoever reads a smaller body says when it has waited enough.
  server.requestTimeout = 30 * 60_000;
  return new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE') resolve('taken');
      else reject(fault);
    });
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ address: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, stop: () => stop(server) });
    });
  });
}

/** Takes no more requests, lets those under way end, and closes what is idle. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeIdleConnections();
    setTimeout(() => { server.closeAllConnections(); }, 5000).unref();
  });
}
