import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '#load/read-folder.ts';
import { readPlan } from '#read-plan.ts';
import { lackingIn } from './schemas/variety.ts';

const source = readFolder(join(import.meta.dirname, 'county'));

/** What the county lacks of what the schemas allow, without some of its files. */
function lackingWithout(...paths: string[]): string[] {
  const files = source.files.filter(({ path }) => !paths.includes(path));
  const { plan } = readPlan({ ...source, files });
  if (plan === undefined) throw new Error('the county can be read');
  return lackingIn(plan);
}

test('the county has every kind, every optional key both there and not, and every value that a field may have', () => {
  expect(lackingWithout()).toEqual([]);
});

test('what the county has in one file only is missed without it', () => {
  expect(lackingWithout('om/in-english.mdx')).toEqual(['page.language: en']);
});
