import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { lastChanged } from '#history/last-changed.ts';
import { gitWith, repository, temporaryFolder, unwelcome } from './repository.ts';

const root = temporaryFolder();
const whole = join(root, 'whole');
const shallow = join(root, 'shallow');
const treeless = join(root, 'treeless');
const outside = join(root, 'outside');

beforeAll(() => {
  const { git, commit } = repository(whole);
  commit('2026-01-10T12:00:00Z', {
    'content/kommuner/alleryd.yaml': 'namn: Alléryd',
    'content/kommuner/tallby.yaml': 'namn: Tallby',
    'content/kommuner/borta.yaml': 'namn: Borta',
    'content/mål åäö.yaml': 'a: 1',
    'README.md': 'Läs mig',
  });
  commit('2026-02-20T12:00:00Z', { 'content/kommuner/alleryd.yaml': 'namn: Alléryd kommun' });
  commit('2026-03-30T12:00:00Z', {
    'content/mål åäö.yaml': 'a: 2',
    'content/kommuner/borta.yaml': undefined,
    'content/kommuner/nya-namnet.yaml': 'namn: Borta',
    'README.md': 'Läs mig nu',
  });
  git('config', 'uploadpack.allowFilter', 'true');
  git('clone', '--depth', '1', `file://${whole}`, shallow);
  git('clone', '--filter=tree:0', `file://${whole}`, treeless);
  mkdirSync(outside);
});

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, { recursive: true }));

/** The days by path, or the reason why they are not known. */
async function daysOf(folder: string): Promise<Record<string, string> | string> {
  const answer = await lastChanged(folder);
  return 'known' in answer ? Object.fromEntries(answer.known) : answer.reason;
}

const days = {
  'kommuner/alleryd.yaml': '2026-02-20',
  'kommuner/tallby.yaml': '2026-01-10',
  'kommuner/borta.yaml': '2026-03-30',
  'kommuner/nya-namnet.yaml': '2026-03-30',
  'mål åäö.yaml': '2026-03-30',
};

describe('when a file was last changed', () => {
  test('is the day of the last commit that changed it, by path below the folder, also with å in its name', async () => {
    expect(await daysOf(join(whole, 'content'))).toEqual(days);
  });

  test('is counted from the folder that is asked about, and its neighbours are left out', async () => {
    expect(await daysOf(join(whole, 'content', 'kommuner'))).toEqual({
      'alleryd.yaml': '2026-02-20',
      'tallby.yaml': '2026-01-10',
      'borta.yaml': '2026-03-30',
      'nya-namnet.yaml': '2026-03-30',
    });
  });

  test('is not moved by a change that is not committed, and a file that never was has no day', async () => {
    const uncommitted = join(whole, 'content', 'utkast.yaml');
    writeFileSync(uncommitted, 'namn: Utkast');
    try {
      expect(await daysOf(join(whole, 'content'))).toEqual(days);
    } finally {
      rmSync(uncommitted);
    }
  });

  test('is the committer’s own day, whatever the hour is elsewhere', async () => {
    const { folder, commit } = repository(join(root, 'late'));
    commit('2026-05-01T00:30:00+02:00', { 'a.yaml': 'a: 1' });
    expect(await daysOf(folder)).toEqual({ 'a.yaml': '2026-05-01' });
  });

  test.each(Object.keys(unwelcome))('is the same with %s', async (name) => {
    for (const [variable, value] of unwelcome[name]?.(root) ?? []) vi.stubEnv(variable, value);
    expect(await daysOf(join(whole, 'content'))).toEqual(days);
  });
});

describe('it is unknown, and why,', () => {
  test('in a shallow clone, whose only day is the clone’s', async () => {
    expect(await daysOf(join(shallow, 'content'))).toBe('shallow');
  });

  test('in a clone without the history’s trees, and nothing is fetched', async () => {
    expect(await daysOf(join(treeless, 'content'))).toBe('partial');
  });

  test('outside git, in a repository without commits, and in a folder that is not committed', async () => {
    const empty = repository(join(root, 'empty')).folder;
    const draft = join(whole, 'utkast');
    mkdirSync(draft);
    expect([await daysOf(outside), await daysOf(empty), await daysOf(draft)]).toEqual([
      'no-repository',
      'no-commits',
      'not-committed',
    ]);
  });

  test('where git fails otherwise, in its own words', async () => {
    const missing = join(root, 'saknas');
    vi.stubEnv('GIT_TRACE', '1');
    const said = `fatal: cannot change to '${missing}': No such file or directory`;
    expect(await lastChanged(missing)).toEqual({ reason: 'refused', said });
  });

  test('where there is no git', async () => {
    vi.stubEnv('PATH', outside);
    expect(await daysOf(whole)).toBe('not-installed');
  });

  test('where git does not trust the repository, with the command that it advises, which then helps', async () => {
    vi.stubEnv('PATH', gitWith(join(root, 'wary'), 'GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec "$git" "$@"'));
    const advice = `git config --global --add safe.directory ${whole}`;
    expect(await lastChanged(join(whole, 'content'))).toEqual({ reason: 'other-owner', said: advice });
    const trusting = join(root, 'trusting');
    writeFileSync(trusting, `[safe]\n\tdirectory = ${whole}\n`);
    vi.stubEnv('GIT_CONFIG_GLOBAL', trusting);
    expect(await daysOf(join(whole, 'content'))).toEqual(days);
  });

  test.each([
    ['\\001i går\\0\\na.yaml\\0', 'i går'],
    ['gpg: Good signature\\0', 'gpg: Good signature'],
  ])('where git answers with something else than days: %s', async (printed, said) => {
    const odd = `case "$*" in *diff-tree*) printf '${printed}' ;; *) exec "$git" "$@" ;; esac`;
    vi.stubEnv('PATH', gitWith(join(root, `odd-${said.length}`), odd));
    expect(await lastChanged(join(whole, 'content'))).toEqual({ reason: 'refused', said });
  });
});
