import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDate } from '#history/build-date.ts';
import { repository, temporaryFolder } from './repository.ts';

const root = temporaryFolder();
const outside = join(root, 'outside');
const folder = join(root, 'repository', 'content');

beforeAll(() => {
  const { commit } = repository(join(root, 'repository'));
  commit('2026-01-10T12:00:00Z', { 'content/a.yaml': 'a: 1' });
  commit('2026-02-20T23:30:00-05:00', { 'README.md': 'Läs mig' });
  mkdirSync(outside);
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the day of a build', () => {
  test('is the one that SOURCE_DATE_EPOCH gives, before that of the last commit', async () => {
    expect([await buildDate(folder, '1481673600'), await buildDate(outside, '0')]).toEqual([
      '2016-12-14',
      '1970-01-01',
    ]);
  });

  test('is that of the last commit, counted in UTC', async () => {
    expect([await buildDate(folder, undefined), await buildDate(folder, ''), await buildDate(folder, 'i går')]).toEqual(
      ['2026-02-21', '2026-02-21', '2026-02-21'],
    );
  });

  test('is unknown outside git, never today', async () => {
    expect(await buildDate(outside, undefined)).toBe(undefined);
  });
});
