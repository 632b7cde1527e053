import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
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

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, { recursive: true }));

describe('the day of a build', () => {
  test('is the one that SOURCE_DATE_EPOCH gives, before that of the last commit', async () => {
    expect([await buildDate(folder, '1481673600'), await buildDate(outside, '0')]).toEqual([
      '2016-12-14',
      '1970-01-01',
    ]);
  });

  test('is that of the last commit, counted in UTC, where SOURCE_DATE_EPOCH gives no moment in seconds', async () => {
    const epochs = [undefined, '', 'i går', '-1', '1481673600.5', '1481673600000', '1481673600000000000'];
    expect(await Promise.all(epochs.map((epoch) => buildDate(folder, epoch)))).toEqual(epochs.map(() => '2026-02-21'));
    expect(await buildDate(folder, '253402300799')).toBe('9999-12-31');
  });

  test('is unknown outside git, never today', async () => {
    expect(await buildDate(outside, undefined)).toBe(undefined);
  });
});
