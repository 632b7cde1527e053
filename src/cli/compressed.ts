import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createGzip, type Gzip } from 'node:zlib';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const text = /^(?:text\/|application\/(?:javascript|json|xml|.*\+xml)|image\/svg)/;

/** A handler that answers with gzip where the browser takes it and the type is text, as web hosts do. */
export function compressed(handler: Handler): Handler {
  return (request, response) => {
    if (/\bgzip\b/.test(String(request.headers['accept-encoding'])) && request.method === 'GET') compress(response);
    handler(request, response);
  };
}

/** From the head on, what is written to a response with text goes through gzip. */
function compress(response: ServerResponse): void {
  let gzip: Gzip | undefined;
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response) as (chunk: Buffer) => boolean;
  const end = response.end.bind(response) as (chunk?: unknown) => ServerResponse;
  response.writeHead = ((status: number, given: OutgoingHttpHeaders = {}) => {
    const headers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    if (status !== 206 && text.test(String(headers['content-type']))) {
      gzip = createGzip({ level: 9 }).on('data', write).on('end', end);
      delete headers['content-length'];
      Object.assign(headers, { 'content-encoding': 'gzip', vary: 'accept-encoding' });
    }
    return writeHead(status, headers);
  }) as typeof response.writeHead;
  // Pages are small: what gzip has taken in needs no waiting for.
  response.write = ((chunk: Buffer) => (gzip === undefined ? write(chunk) : (gzip.write(chunk), true))) as never;
  response.end = ((chunk?: Buffer) => (gzip === undefined ? end(chunk) : (gzip.end(chunk), response))) as never;
}
