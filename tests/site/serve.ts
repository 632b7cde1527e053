import compression from '@polka/compression';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { headersOf } from '#hosting/headers.ts';

export interface Serving {
  origin: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site on a free port, under its base path, compressed and with the headers it has on a web host. Pages
 * that a test has written with scripts and styles inside them are served without.
 */
export async function serve(folder: string, basePath = '/', headers = headersOf): Promise<Serving> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headers(path.slice(1)))) response.setHeader(name, value);
    },
  });
  const compress = compression({ level: 9 });
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/' } = request;
    request.url = url.startsWith(basePath) ? `/${url.slice(basePath.length)}` : `/..${url}`;
    compress(request, response, () => files(request, response));
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}
