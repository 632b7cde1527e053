import type { ViteUserConfig } from 'astro';

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Lets the dynamic import of a script be that and no more. Vite surrounds it with a loader for style sheets, which no
 * script of the site has, and which weighs more than the script that every page begins with.
 */
export function plainImports(): VitePlugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
