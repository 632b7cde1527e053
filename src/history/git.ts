import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';

const maxBuffer = 256 * 1024 * 1024;

/** What git prints, or undefined where there is no git or no repository. */
export function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', argumentsFor(folder, args), {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer,
    });
  } catch (error) {
    return withoutAnswer(error);
  }
}

/** The same, while the caller goes on. */
export async function askGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('git', argumentsFor(folder, args), { maxBuffer });
    return stdout;
  } catch (error) {
    return withoutAnswer(error);
  }
}

function argumentsFor(folder: string, args: readonly string[]): string[] {
  return ['-C', folder, '-c', 'core.quotePath=false', ...args];
}

function withoutAnswer(error: unknown): undefined {
  if (error instanceof Error && ('status' in error || 'code' in error)) return undefined;
  throw error;
}
