import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { askGit } from '#history/git.ts';
import { gitWith, temporaryFolder } from './repository.ts';

const root = temporaryFolder();
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(root, { recursive: true }));

test('a git that does not answer in time is not waited for', async () => {
  vi.stubEnv('PATH', gitWith(join(root, 'slow'), 'exec sleep 60'));
  const before = performance.now();
  expect(await askGit(root, ['rev-list', 'HEAD'], '', 0.2)).toEqual({ reason: 'timeout', said: '' });
  expect(performance.now() - before).toBeLessThan(30_000);
});

test('git reads what it is given, and need not read it', async () => {
  vi.stubEnv('PATH', gitWith(join(root, 'reads'), 'exec cat'));
  expect(await askGit(root, [], 'ett\ntvå\n')).toEqual({ known: 'ett\ntvå\n' });
  vi.stubEnv('PATH', gitWith(join(root, 'refuses'), 'echo "fatal: nej" >&2; exit 128'));
  expect(await askGit(root, [], 'x'.repeat(1_000_000))).toEqual({ reason: 'refused', said: 'fatal: nej' });
});

test('git answers in English, whatever the user’s language is', async () => {
  const script = '[ "$LC_ALL" = C ] && echo "fatal: bad revision \'HEAD\'" >&2 || echo "ödesdigert: nej" >&2; exit 128';
  vi.stubEnv('PATH', gitWith(join(root, 'speaks'), script));
  vi.stubEnv('LC_ALL', 'sv_SE.UTF-8');
  expect(await askGit(root, [])).toEqual({ reason: 'no-commits', said: "fatal: bad revision 'HEAD'" });
});
