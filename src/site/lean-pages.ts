import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { joinSheets } from './joined-sheets.ts';
import { withLeanPolicy } from './lean-policy.ts';
import { reachOf, withNeededScopes } from './needed-scopes.ts';
import { shortNames, withShortNames } from './short-scopes.ts';

interface TextFile {
  file: string;
  text: string;
}

/**
 * Takes from the built pages what no reader needs: scopes that no rule reaches, their long names, hashes of other pages'
 * scripts, and style sheets by the handful.
 */
export function leanPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'lean-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => makeLean(fileURLToPath(dir), base),
    },
  };
}

function makeLean(folder: string, base: string): void {
  const sheetFiles = textFiles(folder, '.css');
  const pageFiles = textFiles(folder, '.html');
  const reach = reachOf(sheetFiles.map(({ text }) => text));
  const pages = pageFiles.map(({ text }) => withLeanPolicy(withNeededScopes(text, reach)));
  const names = shortNames([...sheetFiles.map(({ text }) => text), ...pages]);
  const addressed = sheetFiles.map(
    ({ file, text }) => [addressOf(file, folder, base), withShortNames(text, names)] as const,
  );
  const joined = joinSheets(
    pages.map((page) => withShortNames(page, names)),
    new Map(addressed),
  );
  for (const { file } of sheetFiles) rmSync(file);
  for (const [address, text] of joined.sheets) writeFileSync(join(folder, address.slice(base.length)), text);
  for (const [index, { file }] of pageFiles.entries()) writeFileSync(file, joined.pages[index] ?? '');
}

function addressOf(file: string, folder: string, base: string): string {
  return base + file.slice(folder.length).replaceAll(sep, '/').replace(/^\//, '');
}

function textFiles(folder: string, ending: string): TextFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}
