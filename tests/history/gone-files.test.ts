import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goneFiles } from '#history/gone-files.ts';
import { repository, temporaryFolder } from './repository.ts';

const root = temporaryFolder();
const folder = join(root, 'content');
const municipality = 'name: Aby\ncode: "9901"\nseat: Aby\n';
const event = 'title: Mötet\ndate: 2018\n';

beforeAll(() => {
  const { commit } = repository(root);
  const first = {
    'kommuner/aby.yaml': municipality,
    'tidslinje/mote.yaml': event,
    'plan.yaml': 'a: 1',
    'mal/å.mdx': '',
  };
  const named = Object.entries(first).map(([path, text]) => [`content/${path}`, text]);
  commit('2026-01-10T12:00:00Z', Object.fromEntries(named) as Record<string, string>);
  commit('2026-01-11T12:00:00Z', { 'content/kommuner/ny.yaml': 'name: Ny', 'README.md': 'Läs mig' });
});
afterAll(() => rmSync(root, { recursive: true }));

const kept = { path: 'mal/å.mdx', text: '' };

test('a file with another name that says much the same is what a gone one has become', async () => {
  const files = [
    kept,
    { path: 'kommuner/nya-aby.yaml', text: municipality.replace('seat: Aby', 'seat: Nya Aby') },
    { path: 'tidslinje/annat.yaml', text: 'title: Ett annat\ndate: 2019\n' },
    { path: 'aktorer/mote.yaml', text: event },
    { path: 'kommuner/ny.yaml', text: 'name: Ny' },
  ];
  expect(await goneFiles(folder, 'HEAD', files)).toEqual([
    { path: 'kommuner/aby.yaml', becomes: 'kommuner/nya-aby.yaml' },
    { path: 'tidslinje/mote.yaml' },
  ]);
});

test('is asked of any revision, and nothing is gone where git says nothing', async () => {
  const files = [kept, { path: 'kommuner/aby.yaml', text: municipality }, { path: 'tidslinje/mote.yaml', text: event }];
  expect(await goneFiles(folder, 'HEAD', files)).toEqual([{ path: 'kommuner/ny.yaml' }]);
  expect(await goneFiles(folder, 'HEAD~1', files)).toEqual([]);
  expect([await goneFiles(folder, 'finns-inte', []), await goneFiles(join(root, '..'), 'HEAD', [])]).toEqual([[], []]);
});
