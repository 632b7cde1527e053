import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outObstacles } from '#cli/preflight/out-folder.ts';
import { realPlace } from '#cli/preflight/real-place.ts';

const other = 'Välj en annan mapp efter --out.';
let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'handlingsplan-')));
  mkdirSync(join(root, 'projekt', 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (path: string) => join(root, path);
const obstacles = (out: string, content = 'projekt/content') =>
  outObstacles(at(out), { project: at('projekt'), content: at(content) });
function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(join(at(file), '..'), { recursive: true });
    writeFileSync(at(file), '');
  }
}

test('a folder that is not there, an empty one and a site that was built before are replaced', () => {
  mkdirSync(at('tom'));
  write('webb/index.html', 'webb/SHA256SUMS', 'projekt/dist/SHA256SUMS');
  expect(['projekt/dist', 'projekt/a/b/c', 'tom', 'webb', 'saknas'].flatMap((out) => obstacles(out))).toEqual([]);
});

describe('what would be lost is not replaced', () => {
  test('the project and the folders above it', () => {
    expect(['projekt', '.', '..'].flatMap((out) => obstacles(out))).toEqual(
      [at('projekt'), root, tmpdir()].map(
        (out) => `Ett bygge ersätter hela mappen, och ${out} är projektets egen mapp eller innehåller den. ${other}`,
      ),
    );
  });

  test('the content and the folders above it, wherever it lies', () => {
    mkdirSync(at('lan/innehall'), { recursive: true });
    const sentence = (out: string) =>
      `Ett bygge ersätter hela mappen, och ${at(out)} är innehållets mapp eller innehåller den. ${other}`;
    expect([obstacles('projekt/content'), obstacles('lan', 'lan/innehall')]).toEqual([
      [sentence('projekt/content')],
      [sentence('lan')],
    ]);
  });

  test('a folder that holds anything else than a site, and a repository', () => {
    write('bilder/sommar.jpg', 'gh-pages/.git', 'gh-pages/SHA256SUMS');
    expect([...obstacles('bilder'), ...obstacles('gh-pages')]).toEqual([
      `Ett bygge ersätter hela mappen, och i ${at('bilder')} ligger något annat än en webbplats som är byggd här (SHA256SUMS saknas). Töm mappen, eller välj en annan efter --out.`,
      `${at('gh-pages')} är ett git-arkiv, och ett bygge skulle ta bort det. ${other} Kopiera sedan webbplatsen dit.`,
    ]);
  });

  test('the same by way of a link', () => {
    symlinkSync(at('projekt'), at('lank'), 'junction');
    expect(obstacles('lank')).toEqual([
      `Ett bygge ersätter hela mappen, och ${at('lank')} är projektets egen mapp eller innehåller den. ${other}`,
    ]);
    expect(obstacles('lank/dist')).toEqual([]);
  });
});

test('a site is not built into the content, where it would be read', () => {
  expect(obstacles('projekt/content/dist')).toEqual([
    `${at('projekt/content/dist')} ligger i innehållets mapp, där den byggda webbplatsen skulle läsas som innehåll. ${other}`,
  ]);
});

test('a file is no folder, nor is what would lie in it', () => {
  write('fil');
  expect([...obstacles('fil'), ...obstacles('fil/dist')]).toEqual([
    `${at('fil')} är en fil, och ett bygge behöver en mapp. ${other}`,
    `${at('fil')} är en fil, och ett bygge behöver en mapp. ${other}`,
  ]);
});

test('a link is followed to the site that is replaced, and leads somewhere', () => {
  write('var/www/SHA256SUMS');
  symlinkSync(at('var/www'), at('projekt/dist'), 'junction');
  symlinkSync(at('var/borta'), at('projekt/annan'), 'junction');
  expect(obstacles('projekt/dist')).toEqual([]);
  expect([realPlace(at('projekt/dist')), realPlace(at('projekt/dist/ny/plan'))]).toEqual([
    at('var/www'),
    at('var/www/ny/plan'),
  ]);
  expect(obstacles('projekt/annan')).toEqual([
    `${at('projekt/annan')} är en länk till ${at('var/borta')}, som inte finns. Skapa den mappen, eller ta bort länken.`,
  ]);
});
