import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a folder of its own, away from the settings of the machine. */
export interface Repository {
  folder: string;
  git: (...args: string[]) => void;
  /** Writes the files and commits all changes at a moment; a file without text is removed. */
  commit: (moment: string, files: Record<string, string | undefined>) => void;
}

export function repository(folder: string): Repository {
  const git = (environment: Record<string, string>, args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      stdio: 'ignore',
      env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...environment },
    });
  mkdirSync(folder, { recursive: true });
  git({}, ['init', '--initial-branch=main']);
  git({}, ['config', 'user.name', 'Test']);
  git({}, ['config', 'user.email', 'test@plan.example']);
  return {
    folder,
    git: (...args) => git({}, args),
    commit: (moment, files) => {
      for (const [name, text] of Object.entries(files)) {
        const file = join(folder, name);
        mkdirSync(dirname(file), { recursive: true });
        if (text === undefined) rmSync(file);
        else writeFileSync(file, text);
      }
      git({}, ['add', '--all']);
      // The author's day differs from the committer's, so that a test sees which of them is used.
      git({ GIT_COMMITTER_DATE: moment, GIT_AUTHOR_DATE: '2001-01-01T12:00:00Z' }, ['commit', '--message=Ändring']);
    },
  };
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'handlingsplan-'));
}
