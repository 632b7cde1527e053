import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as Container } from 'astro/container';
import { createViteServer } from 'vitest/node';
import { collected } from '#model/collected.ts';
import type { Entry, Plan } from '#model/plan.ts';

export interface SiteBodies {
  /** The body of a page's file as HTML, compiled and shown by all that the site compiles and shows it with. */
  page: (entry: Entry, text: string) => Promise<string>;
  close: () => Promise<void>;
}

/** Shows bodies as the site does, with its Vite, its plugins and its components, without the pages around them. */
export async function siteBodies(plan: Plan): Promise<SiteBodies> {
  // Astro's development server does not start where this stands.
  process.env['VITEST'] ??= 'true';
  const texts = new Map<string, string>();
  const cacheDir = mkdtempSync(join(tmpdir(), 'plan-bodies-'));
  const configured = getViteConfig({
    cacheDir,
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [
      {
        name: 'bodies-of-tests',
        enforce: 'pre',
        resolveId: (id) => (texts.has(id) ? id : undefined),
        load: (id) => texts.get(id),
      },
    ],
  }) as (env: { mode: string; command: 'serve' }) => Promise<Parameters<typeof createViteServer>[0]>;
  const server = await createViteServer(await configured({ mode: 'development', command: 'serve' }));
  const load = async <Module>(id: string) => (await server.ssrLoadModule(id)) as Module;
  const { bodyComponents } = await load<{ bodyComponents: object }>('/src/components/body-components.ts');
  const { default: renderer } = await load<{ default: never }>('@astrojs/mdx/server.js');
  const container = await Container.create();
  container.addServerRenderer({ renderer });
  return {
    page: async (entry, text) => {
      const id = `/bodies/${entry.id}.mdx`;
      texts.set(id, text);
      const { Content } = await load<{ Content: AstroComponentFactory }>(id);
      const html = await container.renderToString(Content, { props: { components: bodyComponents } });
      return collected(html, plan, false).html.join('');
    },
    close: async () => {
      await server.close();
      rmSync(cacheDir, { recursive: true });
    },
  };
}
