import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A git repository in a folder of its own, away from the settings of the machine. */
export interface Repository {
  folder: string;
  git: (...args: string[]) => void;
  /** Writes the files and commits all changes at a moment; a file without text is removed. */
  commit: (moment: string, files: Record<string, string | Uint8Array | undefined>) => void;
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

/** A search path whose git is a shell script; the real one is in `$git`. */
export function gitWith(folder: string, script: string): string {
  const path = process.env['PATH'] ?? '';
  mkdirSync(folder);
  writeFileSync(join(folder, 'git'), `#!/bin/sh\ngit=$(PATH='${path}' command -v git)\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return `${folder}${delimiter}${path}`;
}

const settings = `
[log]
  showSignature = true
  showRoot = false
  mailmap = true
  date = relative
  decorate = full
  diffMerges = first-parent
[core]
  quotePath = true
  pager = cat -A
  abbrev = 4
[color]
  ui = always
[diff]
  renames = copies
  external = false
  relative = false
  noprefix = true
  orderFile = /finns/inte
[format]
  pretty = %an
[i18n]
  logOutputEncoding = UTF-16
[init]
  defaultBranch = annan
`;

/** What a user or a hook may have set, each as variables of the environment. None may change what is told. */
export const unwelcome: Readonly<Record<string, (folder: string) => [name: string, value: string][]>> = {
  'settings of the user': (folder) => {
    const file = join(folder, 'gitconfig');
    writeFileSync(file, settings);
    return [['GIT_CONFIG_GLOBAL', file]];
  },
  'settings in the environment': () => [
    ['GIT_CONFIG_COUNT', '2'],
    ['GIT_CONFIG_KEY_0', 'log.showSignature'],
    ['GIT_CONFIG_VALUE_0', 'true'],
    ['GIT_CONFIG_KEY_1', 'log.showRoot'],
    ['GIT_CONFIG_VALUE_1', 'false'],
  ],
  'the variables of a hook': (folder) => [
    ['GIT_DIR', join(folder, 'annan', '.git')],
    ['GIT_WORK_TREE', join(folder, 'annan')],
    ['GIT_INDEX_FILE', join(folder, 'index')],
    ['GIT_PREFIX', 'kommuner/'],
  ],
};
