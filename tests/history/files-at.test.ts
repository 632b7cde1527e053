import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesAt } from '#history/files-at.ts';
import { repository, temporaryFolder } from './repository.ts';

const root = temporaryFolder();
const folder = join(root, 'content');

beforeAll(() => {
  const { commit } = repository(root);
  commit('2026-01-10T12:00:00Z', {
    'content/kommuner/åby.yaml': 'name: Åby\n',
    'content/plan.yaml': 'a: 1',
    'content/bild.png': 'x',
    'README.md': 'Läs mig',
  });
  commit('2026-01-11T12:00:00Z', { 'content/plan.yaml': '', 'content/mal/a.mdx': '---\n---\n' });
});
afterAll(() => rmSync(root, { recursive: true }));

test('the content files of a revision are given with their texts', async () => {
  expect(await filesAt(folder, 'HEAD~1')).toEqual([
    { path: 'kommuner/åby.yaml', text: 'name: Åby\n' },
    { path: 'plan.yaml', text: 'a: 1' },
  ]);
  expect(await filesAt(folder, 'HEAD')).toEqual([
    { path: 'kommuner/åby.yaml', text: 'name: Åby\n' },
    { path: 'mal/a.mdx', text: '---\n---\n' },
    { path: 'plan.yaml', text: '' },
  ]);
});

test('nothing is told of a revision with a file that is no text', async () => {
  const { commit } = repository(join(root, 'annan'));
  commit('2026-01-10T12:00:00Z', { 'a.yaml': Uint8Array.from([0xff, 0xfe, 0xff]), 'b.yaml': 'b: 1\n' });
  expect(await filesAt(join(root, 'annan'), 'HEAD')).toBeUndefined();
});

test('nothing is known of a revision that is not there, of what looks like an option, or outside git', async () => {
  expect([
    await filesAt(folder, 'finns-inte'),
    await filesAt(folder, '--help'),
    await filesAt(join(root, '..'), 'HEAD'),
  ]).toEqual([undefined, undefined, undefined]);
});
