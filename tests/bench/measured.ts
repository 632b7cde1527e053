import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#cli/environment.ts';
import { keptFolder } from '#outputs/kept.ts';

/** The program of that name, which counts the children of a command too; the word of a shell does not. */
const timer = '/usr/bin/time';

/** What a command cost. */
export interface Measured {
  /** Seconds of processor, of the command and all it waited for. */
  processor: number;
  /** Seconds of wall time. */
  wall: number;
  /** The most memory that one process of it held, in MB. */
  memory: number;
  stdout: string;
}

/** Runs a command and measures it. Throws with all it said where it fails. */
export function measured(
  command: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: NodeJS.ProcessEnv },
): Measured {
  if (!existsSync(timer)) throw new Error(`${timer} is not installed: in Debian it is the package "time"`);
  const folder = mkdtempSync(join(tmpdir(), 'plan-measure-'));
  const report = join(folder, 'time');
  try {
    const { status, stdout, stderr } = spawnSync(timer, ['-o', report, '-f', '%U %S %e %M', ...command], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${String(status)}:\n${stdout}${stderr}`);
    const [user = 0, system = 0, wall = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
    return { processor: user + system, wall, memory: Math.round(kilobytes / 1024), stdout };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Our build of a content into a folder; what was kept of earlier ones is used. */
export const measuredBuild = (content: string, out: string): Measured =>
  measured([process.execPath, 'src/cli/main.ts', 'build', '--content', content, '--out', out], { cwd: projectRoot });

/** The same where nothing is kept. */
export function measuredFirstBuild(content: string, out: string): Measured {
  rmSync(keptFolder, { recursive: true, force: true });
  return measuredBuild(content, out);
}
