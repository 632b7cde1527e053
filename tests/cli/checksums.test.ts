import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChecksums } from '#cli/checksums.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
});
afterEach(() => rmSync(site, { recursive: true }));

// Made with sha256sum.
const sums = {
  abc: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  nothing: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
};

test('every file of the site is listed with its checksum, in order of path, but for the list itself', () => {
  mkdirSync(join(site, 'data'));
  writeFileSync(join(site, 'index.html'), 'abc');
  writeFileSync(join(site, 'data', 'tom.json'), '');
  writeFileSync(join(site, 'SHA256SUMS'), 'old');
  expect([...writeChecksums(site)]).toEqual([
    ['data/tom.json', sums.nothing],
    ['index.html', sums.abc],
  ]);
  expect(readFileSync(join(site, 'SHA256SUMS'), 'utf8')).toBe(
    `${sums.nothing}  data/tom.json\n${sums.abc}  index.html\n`,
  );
});
