import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { moved } from './moved.ts';

const day = 24 * 60 * 60 * 1000;

/** The name of a folder beside the site: what it is for, and which process on which machine it belongs to. */
export function nameBeside(dist: string, what: 'new' | 'old', own: string): string {
  return join(dirname(dist), `.${basename(dist)}-${what}-${machine()}-${process.pid}-${own}`);
}

const machine = (): string => hostname().replace(/\W/g, '');

/** Clears what builds that were broken off have left beside the site, and puts the site back if one stopped in the middle of replacing it. */
export function clearAbandoned(dist: string): void {
  const abandoned = readdirSync(dirname(dist))
    .filter((name) => isAbandoned(name, dist))
    .map((name) => join(dirname(dist), name));
  const sites = abandoned.filter((folder) => basename(folder).startsWith(`.${basename(dist)}-old`));
  for (const site of sites.sort((a, b) => madeAt(b) - madeAt(a))) if (!existsSync(dist)) moved(site, dist);
  for (const folder of abandoned) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** Whether the process that a folder is named by has ended. One on another machine has, after a day without a change. */
function isAbandoned(name: string, dist: string): boolean {
  const start = `.${basename(dist)}-`;
  const [, where, id] =
    /^(?:new|old)-(\w*)-(\d+)-\w+$/.exec(name.startsWith(start) ? name.slice(start.length) : '') ?? [];
  if (where === undefined) return false;
  if (where !== machine()) return Date.now() - madeAt(join(dirname(dist), name)) > day;
  return !isRunning(Number(id));
}

const madeAt = (folder: string): number => statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // A process of another user runs, though it may not be asked.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
