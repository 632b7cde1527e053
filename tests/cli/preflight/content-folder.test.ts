import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentObstacles } from '#cli/preflight/content-folder.ts';

const advice = 'Skriv innehållets mapp efter --content, eller i PLAN_CONTENT.';
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handlingsplan-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
}

test('a folder with one of the two files that every plan has is read; the check tells of the other', () => {
  write('a/plan.yaml', 'b/site.yaml');
  expect([contentObstacles(join(root, 'a')), contentObstacles(join(root, 'b'))]).toEqual([[], []]);
});

test('a folder that is not there, a file and an empty folder are refused', () => {
  write('fil');
  mkdirSync(join(root, 'tom'));
  const at = (name: string) => join(root, name);
  expect(['saknas', 'fil', 'fil/mapp', 'tom'].flatMap((name) => contentObstacles(at(name)))).toEqual([
    `${at('saknas')} finns inte. ${advice}`,
    `${at('fil')} är en fil, inte en mapp. ${advice}`,
    `${at('fil/mapp')} är en fil, inte en mapp. ${advice}`,
    `${at('tom')} är tom. ${advice}`,
  ]);
});

test('a whole repository, and a folder of the content, are refused, with what was meant', () => {
  write('package.json', '.git/HEAD', 'content/plan.yaml', 'content/site.yaml', 'content/mal/ett.mdx');
  const meant = (folder: string) =>
    `${folder} är inte en plans innehåll: där finns varken plan.yaml eller site.yaml. Menade du ${join(root, 'content')}?`;
  const folders = [root, join(root, 'content', 'mal')];
  expect(folders.flatMap(contentObstacles)).toEqual(folders.map(meant));
});

test('another folder is refused', () => {
  write('dokument/brev.txt');
  expect(contentObstacles(join(root, 'dokument'))).toEqual([
    `${join(root, 'dokument')} är inte en plans innehåll: där finns varken plan.yaml eller site.yaml. ${advice}`,
  ]);
});
