import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from '#cli/serve.ts';

const servers: Server[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
  writeFileSync(join(folder, 'index.html'), `<p>${'start '.repeat(400)}`);
  writeFileSync(join(folder, '404.html'), 'saknas');
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(folder, { recursive: true });
});

async function served(where: { port?: number; isOpen?: boolean } = {}, basePath = ''): Promise<AddressInfo> {
  const server = await serve({ folder, basePath }, { port: 0, isOpen: false, ...where });
  servers.push(server);
  return server.address() as AddressInfo;
}

test('a page is served compressed, and another address answers with the page that says so', async () => {
  const { port } = await served();
  const page = await fetch(`http://127.0.0.1:${port}/`);
  expect([page.status, page.headers.get('content-encoding')]).toEqual([200, 'gzip']);
  expect(await page.text()).toMatch(/^<p>start start /);
  const lost = await fetch(`http://127.0.0.1:${port}/borta/`);
  expect([lost.status, lost.headers.get('content-type'), await lost.text()]).toEqual([
    404,
    'text/html; charset=utf-8',
    'saknas',
  ]);
});

test('what a web server says of a page to protect its readers is said here too, also where there is no page', async () => {
  const { port } = await served();
  const said = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('x-content-type-options');
  expect([await said('/'), await said('/borta/')]).toEqual(['nosniff', 'nosniff']);
});

test('a page is served under the folder that the site is made for', async () => {
  const { port } = await served({}, 'a/plan');
  const answers = await Promise.all(
    ['/a/plan/', '/a/plan/borta/'].map((path) => fetch(`http://127.0.0.1:${port}${path}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 404]);
});

test('only this computer is answered, unless the network is asked for', async () => {
  const [own, open] = [await served(), await served({ isOpen: true })];
  expect(own.address).toBe('127.0.0.1');
  expect(['::', '0.0.0.0']).toContain(open.address);
});

test('the next port is taken where one is busy, and it is told when none is free', async () => {
  const { port } = await served({ port: 65_300 });
  const { port: next } = await served({ port });
  expect([port >= 65_300, next > port]).toEqual([true, true]);
  const { port: last } = await served({ port: 65_535 });
  expect(last).toBe(65_535);
  await expect(served({ port: 65_535 })).rejects.toThrow(
    'Ingen port från 65535 till 65535 är ledig. Välj en annan: --port 0 ger en ledig.',
  );
});
