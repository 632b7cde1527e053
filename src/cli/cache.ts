import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './environment.ts';

const cacheFolder = join(projectRoot, 'node_modules', '.cache', 'handlingsplan');

/** Names the state of the code in some folders, with all below them, and of the packages: new code, another name. */
export function codeVersion(folders: readonly string[]): string {
  const hash = createHash('sha1');
  for (const folder of folders)
    for (const file of codeBelow(join(projectRoot, folder))) hash.update(file).update(readFileSync(file));
  return hash.update(readFileSync(join(projectRoot, 'package-lock.json'))).digest('hex');
}

function codeBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** What was kept under `<name>-<version>`, or undefined: where there is none, or a run was broken off while it wrote. */
export function readCache(name: string, version: string): unknown {
  try {
    return JSON.parse(readFileSync(fileOf(name, version), 'utf8')) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

/** Keeps a value instead of what other versions kept. A folder that cannot be written to costs time, not the command. */
export function writeCache(name: string, version: string, value: unknown): void {
  const fresh = `${fileOf(name, version)}.${String(process.pid)}`;
  try {
    mkdirSync(cacheFolder, { recursive: true });
    for (const old of readdirSync(cacheFolder)) if (old.startsWith(`${name}-`)) rmSync(join(cacheFolder, old));
    writeFileSync(fresh, JSON.stringify(value));
    renameSync(fresh, fileOf(name, version));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

function fileOf(name: string, version: string): string {
  return join(cacheFolder, `${name}-${version}.json`);
}
