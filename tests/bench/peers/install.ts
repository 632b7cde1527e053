import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#cli/environment.ts';

/** The other generators, what they need beside them, and what turns our pages into theirs. */
const packages = {
  '@11ty/eleventy': '3.1.8',
  '@astrojs/markdown-remark': '7.3.1',
  '@astrojs/starlight': '0.42.4',
  astro: '7.3.5',
  pagefind: '1.6.0',
  turndown: '7.2.5',
};

/** Installs the other generators where nothing of the project sees them, from npm, unless they are there. Gives the folder. */
export function installedPeers(): string {
  const folder = join(projectRoot, 'node_modules', '.cache', 'peers');
  const file = join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  if (existsSync(join(folder, 'node_modules')) && readFileSync(file, 'utf8') === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, wanted);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('the other generators could not be installed');
  return folder;
}
