import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

const name = 'virtual:bodies';

/**
 * The compiled bodies of a content folder as the module `virtual:bodies`, by their file: `mal/ett-mal.mdx`. Only bodies:
 * what stands above them is read by our own loader. A content collection would do the same by way of files in `.astro/`,
 * which two builds at once would mix.
 */
export function bodyModules(folder: string): VitePlugin {
  return {
    name: 'body-modules',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => {
      if (id !== `\0${name}`) return undefined;
      const files = globSync('*/*.mdx', { cwd: folder }).map((file) => file.replaceAll(sep, '/'));
      const entries = files.sort().map((file) => `[${quoted(file)}, () => import(${quoted(join(folder, file))})],`);
      return `export const bodies = new Map([\n${entries.join('\n')}\n]);`;
    },
  };
}

const quoted = (text: string): string => JSON.stringify(text);
