import { execFile } from 'node:child_process';

/** Why git says nothing of a folder. `refused` is everything else, in git's own words. */
export type Silence =
  | 'not-installed'
  | 'no-repository'
  | 'other-owner'
  | 'no-commits'
  | 'not-committed'
  | 'shallow'
  | 'partial'
  | 'timeout'
  | 'refused';

export interface NoAnswer {
  reason: Silence;
  /** What git said on its first line, or the command that it advises. */
  said: string;
}

/** What is known, or why it is not. */
export type GitAnswer<T> = { known: T } | NoAnswer;

/** What git says when it refuses, in English whatever the user's language is. */
const refusals: readonly (readonly [RegExp, Silence])[] = [
  [/dubious ownership|unsafe repository/, 'other-owner'],
  [/not a git repository \(or any/, 'no-repository'],
  [/(?:ambiguous argument|bad revision) 'HEAD'/, 'no-commits'],
  [/promisor remote|transport '\w+' not allowed/, 'partial'],
];

/** The user's variables that say whom git trusts and how far it looks. All others would change what it is asked about. */
const kept = /^GIT_(?:CONFIG_|EXEC_PATH$|CEILING_DIRECTORIES$|DISCOVERY_ACROSS_FILESYSTEM$)/;

/** The one setting that plumbing follows, and that nothing is fetched where a clone lacks what is asked for. */
const pinned = ['-c', 'i18n.logOutputEncoding=UTF-8', '-c', 'protocol.allow=never'];

/**
 * What git prints about a folder. Asked by plumbing commands, which follow no other settings of the user's; the
 * settings are still read, since they say which other owners' repositories are trusted.
 */
export function askGit(folder: string, args: readonly string[], input = '', seconds = 60): Promise<GitAnswer<string>> {
  return new Promise((resolve) => {
    const options = {
      env: environment(),
      maxBuffer: 1024 ** 3,
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    } as const;
    const child = execFile('git', ['-C', folder, ...pinned, ...args], options, (error, stdout, stderr) =>
      resolve(error === null ? { known: stdout } : noAnswer(error, stderr)),
    );
    // A git that is not there, or that has said no already, does not read what it is given.
    child.stdin?.on('error', () => undefined).end(input);
  });
}

/** The environment without what hooks and tracing set: the folder alone says which repository is meant. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || kept.test(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}

function noAnswer(error: Error & { code?: unknown; killed?: boolean }, stderr: string): NoAnswer {
  const lines = stderr.split('\n');
  const said = (lines.find((line) => line.startsWith('\t')) ?? lines[0] ?? '').trim();
  if (error.code === 'ENOENT') return { reason: 'not-installed', said };
  if (error.killed === true) return { reason: 'timeout', said };
  return { reason: refusals.find(([words]) => words.test(stderr))?.[1] ?? 'refused', said };
}
