import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ContentSource } from '#load/source.ts';

const root = join(import.meta.dirname, '..', '..');
const ours = ['src', 'schemas', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

export interface BuiltSite {
  dist: string;
  remove: () => void;
}

/**
 * Builds a site of some content with the real command, in a copy of the project: Astro keeps what it has read of the
 * content in `.astro/` and `node_modules/.cache/`, which two builds at once would mix.
 */
export async function builtSite({ files }: ContentSource): Promise<BuiltSite> {
  const project = mkdtempSync(join(tmpdir(), 'plan-hostile-'));
  const remove = () => rmSync(project, { recursive: true });
  for (const name of ours) cpSync(join(root, name), join(project, name), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  for (const { path, text } of files) {
    const target = join(project, 'content', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const { NODE_ENV: _, PLAN_CONTENT: __, SITE_URL: ___, BASE_PATH: ____, ...env } = process.env;
  try {
    await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build'], { cwd: project, env });
  } catch (error) {
    remove();
    throw error;
  }
  return { dist: join(project, 'dist'), remove };
}
