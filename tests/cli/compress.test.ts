import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { writeCompressed } from '#cli/compress.ts';

const site = mkdtempSync(join(tmpdir(), 'komprimering-'));
afterAll(() => rmSync(site, { recursive: true }));

test('each text of some length is written in both forms beside it, and nothing else', async () => {
  const page = `<p>${'Ödesund '.repeat(200)}</p>`;
  mkdirSync(join(site, 'kommuner'));
  for (const [path, text] of [
    ['kommuner/index.html', page],
    ['plan.json', page],
    ['favicon.svg', '<svg/>'],
    ['bild.png', page],
    ['SHA256SUMS', page],
  ] as const)
    writeFileSync(join(site, path), text);
  expect(await writeCompressed(site)).toBe(4);
  expect(readdirSync(site, { recursive: true }).sort()).toEqual([
    'SHA256SUMS',
    'bild.png',
    'favicon.svg',
    'kommuner',
    'kommuner/index.html',
    'kommuner/index.html.br',
    'kommuner/index.html.gz',
    'plan.json',
    'plan.json.br',
    'plan.json.gz',
  ]);
  const read = (ending: string) => readFileSync(join(site, `kommuner/index.html${ending}`));
  expect([brotliDecompressSync(read('.br')).toString(), gunzipSync(read('.gz')).toString()]).toEqual([page, page]);
  // No time and no name stands in the head of a gzip file, so the same text gives the same bytes.
  expect([...read('.gz').subarray(3, 8)]).toEqual([0, 0, 0, 0, 0]);
});
