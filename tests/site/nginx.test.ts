import { request } from 'node:http';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCompressed } from '#cli/compress.ts';
import { hasBrotli, hasNginx, startNginx, type Nginx } from '../hosting/nginx.ts';
import { countyFolder } from './dist.ts';

if (!hasNginx) console.warn('nginx is not installed: what it answers is not tried (apt-get install nginx).');
else if (!hasBrotli) console.warn('nginx has no module for Brotli (apt-get install libnginx-mod-http-brotli-static).');

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

describe.skipIf(!hasNginx)('the site as nginx serves it', () => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await startNginx(countyFolder());
    await writeCompressed(join(nginx.root, 'kommuner'));
  });
  afterAll(() => nginx.close());

  /** Asks for a path as it is written, which `fetch` would put right. */
  const ask = (path: string, headers = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const { hostname, port } = new URL(nginx.origin);
      const asked = request({ hostname, port, path, method, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
        );
      });
      asked.on('error', reject).end();
    });

  test.each(['/', '/finns-inte/', '/_astro/finns-inte.js', '/data/plan.json', '/kommuner/bjorkheda/'])(
    '%s is answered with everything that protects',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'strict-transport-security': 'max-age=63072000',
        server: 'nginx',
      });
      expect(headers['permissions-policy']).toContain('geolocation=()');
    },
  );

  test('files that are named by what is in them are kept for ever, others asked for anew', async () => {
    const [sheet = ''] = globSync('_astro/*.css', { cwd: nginx.root });
    expect((await ask(`/${sheet}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    const page = await ask('/kommuner/');
    expect(page.headers['cache-control']).toBe('no-cache');
    expect((await ask('/kommuner/', { 'if-none-match': page.headers['etag'] })).status).toBe(304);
    expect((await ask('/_astro/finns-inte.js')).headers['cache-control']).toBeUndefined();
  });

  test('types are told, with the letters that texts are written in', async () => {
    const [script = ''] = globSync('_astro/*.js', { cwd: nginx.root });
    const typeOf = async (path: string) => (await ask(path)).headers['content-type'];
    expect(await typeOf('/')).toBe('text/html; charset=utf-8');
    expect(await typeOf(`/${script}`)).toBe('text/javascript; charset=utf-8');
    expect(await typeOf('/data/plan.json')).toBe('application/json; charset=utf-8');
    expect(await typeOf('/ladda-ner/handlingsplan.pdf')).toBe('application/pdf');
    expect(await typeOf('/pagefind/wasm.sv.pagefind')).toBe('application/octet-stream');
  });

  test('data may be fetched by anybody, and the whole plan in one file is for keeping', async () => {
    expect((await ask('/data/plan.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('/')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask('/ladda-ner/handlingsplan.html')).headers['content-disposition']).toBe('attachment');
  });

  test('a text is sent as it lies compressed', async () => {
    const page = readFileSync(join(nginx.root, 'kommuner', 'index.html'));
    const plain = await ask('/kommuner/');
    expect([plain.headers['content-encoding'], plain.headers['vary']]).toEqual([undefined, 'Accept-Encoding']);
    expect(plain.body.equals(page)).toBe(true);
    const zipped = await ask('/kommuner/', { 'accept-encoding': 'gzip' });
    expect([zipped.headers['content-encoding'], zipped.headers['vary']]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(zipped.body).equals(page)).toBe(true);
    expect(zipped.body.equals(readFileSync(join(nginx.root, 'kommuner', 'index.html.gz')))).toBe(true);
  });

  test.skipIf(!hasBrotli)('a browser that reads Brotli gets that', async () => {
    const { headers, body } = await ask('/kommuner/', { 'accept-encoding': 'gzip, deflate, br' });
    expect([headers['content-encoding'], headers['vary']]).toEqual(['br', 'Accept-Encoding']);
    expect(brotliDecompressSync(body).equals(readFileSync(join(nginx.root, 'kommuner', 'index.html')))).toBe(true);
  });

  test.each([
    ['/kommuner/bjorkheda/', '/kommuner/lilla-bjorkheda/'],
    ['/kommuner/bjorkheda', '/kommuner/lilla-bjorkheda/'],
    ['/kommuner', '/kommuner/'],
  ])('%s sends on to %s', async (from, to) => {
    const { status, headers } = await ask(from);
    expect([status, headers['location']]).toEqual([301, to]);
  });

  test.each(['/finns-inte', '/kommuner/finns-inte/', '/_astro/'])(
    '%s is answered with the page of the site',
    async (path) => {
      const { status, body } = await ask(path);
      expect([status, body.toString()]).toEqual([404, readFileSync(join(nginx.root, '404.html'), 'utf8')]);
    },
  );

  test.each([
    '/../nginx.conf',
    '/..%2fnginx.conf',
    '/kommuner/../../nginx.conf',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/kommuner/..%5c..%5cnginx.conf',
  ])('%s does not lead out of the site', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/worker_processes|root:/);
  });

  test('only the head, and a part of a file, can be asked for, and nothing can be sent in', async () => {
    const whole = await ask('/ladda-ner/handlingsplan.pdf');
    const head = await ask('/ladda-ner/handlingsplan.pdf', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
      200,
      String(whole.body.length),
      0,
    ]);
    const part = await ask('/ladda-ner/handlingsplan.pdf', { range: 'bytes=0-4' });
    expect([part.status, part.body.toString()]).toEqual([206, '%PDF-']);
    expect((await ask('/', {}, 'POST')).status).toBe(405);
    expect((await ask('/', {}, 'PUT')).status).toBe(405);
  });

  test('sixty-four readers at once, four thousand times, are all given what lies there', async () => {
    const files = globSync('**/*.{html,css,js,json}', { cwd: nginx.root });
    const sizes = new Map(files.map((file) => [`/${file}`, readFileSync(join(nginx.root, file)).length]));
    const asked = files.flatMap((file) => Array.from({ length: 64 }, () => `/${file}`)).slice(0, 4_096);
    const wrong: string[] = [];
    const reader = async () => {
      for (let path = asked.pop(); path !== undefined; path = asked.pop()) {
        const { status, body } = await ask(path.replaceAll(/[^/]+/g, encodeURIComponent));
        if (status !== 200 || body.length !== sizes.get(path)) wrong.push(`${path} ${String(status)} ${body.length}`);
      }
    };
    await Promise.all(Array.from({ length: 64 }, reader));
    expect(wrong).toEqual([]);
  });
});
