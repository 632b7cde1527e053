import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Files of the project that a guide names between backquotes and that are not there; a file of the built site is none. */
function lostIn(guide: string, folder: string): string[] {
  const text = readFileSync(join(root, guide), 'utf8');
  const named = Array.from(text.matchAll(/`([\w[\]./-]+\.(?:ts|astro|mjs|typ|css|json))`/g), ([, path = '']) => path);
  const isOurs = (path: string) => existsSync(join(root, folder, path.split('/')[0] ?? ''));
  return named.filter((path) => path.includes('/') && isOurs(path) && !existsSync(join(root, folder, path)));
}

test('the files that the guides to the code name are there', () => {
  expect(lostIn('README.md', '.')).toEqual([]);
  expect(lostIn('src/README.md', 'src')).toEqual([]);
});
