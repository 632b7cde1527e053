import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { afterAll, beforeAll } from 'vitest';
import { compressed } from '#cli/compressed.ts';
import { distFolder } from './dist.ts';

interface Serving {
  origin: string;
  close: () => Promise<void>;
}

/** Serves a folder on a free port, compressed as on a web host. */
export async function serve(folder: string): Promise<Serving> {
  const files = sirv(folder, { dev: true });
  const server = createServer(compressed((request, response) => files(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, close };
}

/** The built site, or another that is there when the tests begin, served while the tests of a file run. */
export function withSite(folder = distFolder): { readonly origin: string } {
  let serving: Serving | undefined;
  beforeAll(async () => {
    serving = await serve(folder());
  });
  afterAll(() => serving?.close());
  return {
    get origin() {
      if (serving === undefined) throw new Error('the site is served while tests run, not before');
      return serving.origin;
    },
  };
}
