import compression from '@polka/compression';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '#hosting/headers.ts';
import { Obstacle } from './obstacle.ts';

interface Site {
  folder: string;
  /** The folder that the site lies in on its host, without slashes around. */
  basePath: string;
}

interface Where {
  /** The first port to try; with 0 the system chooses one. */
  port: number;
  /** Whether other computers may ask. */
  isOpen: boolean;
}

const tries = 20;

/** Serves a built site, also while it is built anew, under its base path. Takes the next free port where one is busy; gives the server, which listens. */
export async function serve(site: Site, { port: first, isOpen }: Where): Promise<Server> {
  const server = createServer(handlerOf(site));
  const last = Math.min(first + tries - 1, 65_535);
  for (let port = first; port <= last; port += 1) {
    if (await isListening(server, port, isOpen)) return server;
  }
  throw new Obstacle(`Ingen port från ${first} till ${last} är ledig. Välj en annan: --port 0 ger en ledig.`);
}

function handlerOf({ folder, basePath }: Site) {
  const files = sirv(folder, { dev: true, etag: true, setHeaders: sayHeaders });
  const compress = compression();
  const prefix = basePath === '' ? '' : `/${basePath}`;
  return (request: IncomingMessage, response: ServerResponse) => {
    const { url = '/' } = request;
    if (prefix !== '' && url.startsWith(`${prefix}/`)) request.url = url.slice(prefix.length);
    compress(request, response, () =>
      files(request, response, () => {
        sayHeaders(response, '/404.html');
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(readFileSync(join(folder, '404.html')));
      }),
    );
  };
}

/** What a web server says of the file at a path of the site, here too. */
function sayHeaders(response: ServerResponse, path: string): void {
  for (const [name, value] of Object.entries(headersOf(path.slice(1)))) response.setHeader(name, value);
}

function isListening(server: Server, port: number, isOpen: boolean): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else if (error.code !== 'EACCES') reject(error);
      else
        reject(
          new Obstacle(
            `Port ${port} får inte användas av den som kör programmet. Välj en över 1023, till exempel --port 4321.`,
          ),
        );
    });
    server.listen({ port, ...(!isOpen && { host: '127.0.0.1' }) }, () => {
      server.removeAllListeners('error');
      resolve(true);
    });
  });
}
