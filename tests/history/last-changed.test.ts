import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lastChanged } from '#history/last-changed.ts';
import { repository, temporaryFolder } from './repository.ts';

const root = temporaryFolder();
const whole = join(root, 'whole');
const shallow = join(root, 'shallow');
const outside = join(root, 'outside');

beforeAll(() => {
  const { git, commit } = repository(whole);
  commit('2026-01-10T12:00:00Z', {
    'content/kommuner/ale.yaml': 'namn: Ale',
    'content/kommuner/vara.yaml': 'namn: Vara',
    'content/kommuner/borta.yaml': 'namn: Borta',
    'content/mål åäö.yaml': 'a: 1',
    'README.md': 'Läs mig',
  });
  commit('2026-02-20T12:00:00Z', { 'content/kommuner/ale.yaml': 'namn: Ale kommun' });
  commit('2026-03-30T12:00:00Z', {
    'content/mål åäö.yaml': 'a: 2',
    'content/kommuner/borta.yaml': undefined,
    'content/kommuner/nya-namnet.yaml': 'namn: Borta',
    'README.md': 'Läs mig nu',
  });
  git('clone', '--depth', '1', `file://${whole}`, shallow);
  mkdirSync(outside);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('when a file was last changed', () => {
  test('is the day of the last commit that changed it, by path below the folder, also with å in its name', () => {
    expect(Object.fromEntries(lastChanged(join(whole, 'content')))).toEqual({
      'kommuner/ale.yaml': '2026-02-20',
      'kommuner/vara.yaml': '2026-01-10',
      'kommuner/borta.yaml': '2026-03-30',
      'kommuner/nya-namnet.yaml': '2026-03-30',
      'mål åäö.yaml': '2026-03-30',
    });
  });

  test('is counted from the folder that is asked about, and its neighbours are left out', () => {
    const days = lastChanged(join(whole, 'content', 'kommuner'));
    expect([days.get('ale.yaml'), days.get('kommuner/ale.yaml'), days.size]).toEqual(['2026-02-20', undefined, 4]);
  });

  test('is not moved by a change that is not committed, and a file that never was has no day', () => {
    const uncommitted = join(whole, 'content', 'utkast.yaml');
    writeFileSync(uncommitted, 'namn: Utkast');
    try {
      const days = lastChanged(join(whole, 'content'));
      expect([days.get('utkast.yaml'), days.get('kommuner/vara.yaml')]).toEqual([undefined, '2026-01-10']);
    } finally {
      rmSync(uncommitted);
    }
  });

  test('is unknown in a shallow clone, whose only day is the clone’s', () => {
    expect([...lastChanged(join(shallow, 'content'))]).toEqual([]);
  });

  test('is unknown outside git, in a folder that is not there, and in a repository without commits', () => {
    const empty = repository(join(root, 'empty')).folder;
    expect([outside, join(root, 'saknas'), empty].map((folder) => [...lastChanged(folder)])).toEqual([[], [], []]);
  });
});
