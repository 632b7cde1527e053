import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder } from './dist.ts';
import { attribute, descendants, filesOf, readPages, textOf } from './pages.ts';

interface Made {
  path: string;
  type: string;
  title: string;
  bytes: number;
  pages?: number;
  sha256: string;
}

const read = (path: string) => readFileSync(join(distFolder(), path));
const sha256 = (path: string) => createHash('sha256').update(read(path)).digest('hex');
const made = JSON.parse(read('made.json').toString('utf8')) as Made[];
const pages = readPages();
const pageAt = (path: string) => pages.find((page) => page.path === path)?.elements ?? [];

test('every made file is as the list says: its bytes and its checksum', () => {
  expect(made.length).toBeGreaterThan(0);
  const wrong = made.filter(({ path, bytes, sha256: sum }) => read(path).length !== bytes || sha256(path) !== sum);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('what applies in a municipality stands on two to four pages', () => {
  const parts = made.filter(({ path }) => path.startsWith('ladda-ner/kommuner/'));
  expect(parts).toHaveLength(49);
  expect(parts.filter(({ pages: count = 0 }) => count < 2 || count > 4).map(({ path }) => path)).toEqual([]);
});

test('SHA256SUMS holds every file of the site but itself, each with its own checksum', () => {
  const lines = read('SHA256SUMS').toString('utf8').trimEnd().split('\n');
  const expected = filesOf(distFolder()).filter((path) => path !== 'SHA256SUMS');
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(expected.sort());
  expect(lines.filter((line) => line.slice(0, 64) !== sha256(line.slice(66)))).toEqual([]);
});

test('the page of downloads lists every made file with its checksum but the pictures of previews, and the single file', () => {
  const rows = pageAt('/ladda-ner/').filter(({ tagName }) => tagName === 'tr');
  const listed = rows.flatMap((row) => {
    const link = descendants(row).find(({ tagName }) => tagName === 'a');
    const sum = descendants(row).find(({ tagName }) => tagName === 'code');
    return link === undefined ? [] : [[attribute(link, 'href'), sum === undefined ? undefined : textOf(sum)]];
  });
  const expected = [
    ...made.filter(({ path }) => !path.startsWith('bilder/')).map(({ path, sha256: sum }) => [`/${path}`, sum]),
    ['/ladda-ner/handlingsplan.html', undefined],
  ];
  const byPath = (a: unknown[], b: unknown[]) => (String(a[0]) < String(b[0]) ? -1 : 1);
  expect(listed.sort(byPath)).toEqual(expected.sort(byPath));
});

test('every made part of the plan is linked from the page it is about, with type and size in the text', () => {
  const parts = made.filter(({ path }) => /^ladda-ner\/.+\//.test(path));
  const unlinked = parts.filter(({ path }) => {
    const page = `/${path.replace(/^ladda-ner\//, '').replace(/\.pdf$/, '')}/`;
    const link = pageAt(page).find((element) => attribute(element, 'href') === `/${path}`);
    return link === undefined || !/ \(PDF, \d+ kB, \d+ sid(?:a|or)\)$/.test(textOf(link));
  });
  expect(unlinked.map(({ path }) => path)).toEqual([]);
});

test('the start page links the single file with type and size, and the foot of every page links the downloads', () => {
  const link = pageAt('/').find((element) => attribute(element, 'href') === '/ladda-ner/handlingsplan.html');
  expect(link && textOf(link)).toBe('Hela planen i en fil, med sökning (HTML, högst 1,5 MB)');
  const without = pages.filter(({ path, isRedirect, elements }) => {
    const foot = elements.find(({ tagName }) => tagName === 'footer');
    const hrefs = foot === undefined ? [] : descendants(foot).map((element) => attribute(element, 'href'));
    return !isRedirect && path !== '/ladda-ner/handlingsplan.html' && !hrefs.includes('/ladda-ner/');
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});
