import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { build } from './build.ts';
import { compressed } from './compressed.ts';
import { projectRoot, settings } from './environment.ts';

/** `preview`: serves the built site and prints its address. */
export async function preview(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4321' } } });
  const folder = join(projectRoot, 'dist');
  if (!existsSync(folder)) {
    console.error('Det finns ingen byggd webbplats. Kör npm run build först.');
    return 1;
  }
  const port = await serve(folder, Number(values.port));
  const { basePath = '/' } = settings().addresses;
  console.log(`Webbplatsen finns på http://localhost:${port}${basePath}  (avsluta med Ctrl+C)`);
  return 0;
}

/** `start`: builds, then serves. */
export async function start(args: string[]): Promise<number> {
  const code = await build([]);
  return code === 0 ? preview(args) : code;
}

/** Serves a built site, also while it is built anew, under its base path. Takes the next free port where one is busy; gives the port. */
async function serve(folder: string, firstPort: number): Promise<number> {
  const files = sirv(folder, { dev: true, etag: true });
  const basePath = (settings().addresses.basePath ?? '/').replace(/^\/*|\/*$/g, '');
  const prefix = basePath === '' ? '' : `/${basePath}`;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/' } = request;
    if (prefix !== '' && url.startsWith(`${prefix}/`)) request.url = url.slice(prefix.length);
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  };
  const server = createServer(compressed(answer));
  for (let port = firstPort; port < firstPort + 20; port += 1) {
    if (await isListening(server, port)) return port;
  }
  throw new Error(`no free port from ${firstPort}`);
}

function isListening(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error),
    );
    server.listen(port, () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}
