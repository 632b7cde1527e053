import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as Container } from 'astro/container';
import { parseFragment, serialize } from 'parse5';
import { createViteServer } from 'vitest/node';
import { cite } from '#model/citations.ts';
import { collectedBook } from '#model/collected.ts';
import { keyOf, type Entry, type Plan } from '#model/plan.ts';
import { settle } from '#outputs/single-file/settle.ts';
import { sink } from '#outputs/single-file/sink.ts';
import { stayHome } from '#outputs/single-file/stay-home.ts';

export interface SiteBodies {
  /** The body of a page's file as HTML, compiled and shown by all that the site compiles and shows it with. */
  page: (entry: Entry, text: string) => Promise<string>;
  /** The same records in a document that holds them all. */
  singleFile: (entries: readonly Entry[]) => Promise<string>;
  close: () => Promise<void>;
}

/** Shows bodies as the site does, with its Vite, its plugins and its components, without the pages around them. */
export async function siteBodies(plan: Plan): Promise<SiteBodies> {
  // Astro's development server does not start where this stands.
  process.env['VITEST'] ??= 'true';
  const texts = new Map<string, string>();
  const contents = new Map<string, AstroComponentFactory>();
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
  type Astro = { default: AstroComponentFactory };
  const { bodyComponents } = await load<{ bodyComponents: object }>('/src/components/body-components.ts');
  const { default: BookBody } = await load<Astro>('/src/components/book/BookBody.astro');
  const { default: renderer } = await load<{ default: never }>('@astrojs/mdx/server.js');
  const container = await Container.create();
  container.addServerRenderer({ renderer });
  const citations = cite(
    plan,
    plan.records.source.map(({ id }) => id),
  );
  const shown = async (component: AstroComponentFactory, props: Record<string, unknown>) =>
    collectedBook(await container.renderToString(component, { props }), citations);
  return {
    page: async (entry, text) => {
      const id = `/bodies/${entry.id}.mdx`;
      texts.set(id, text);
      const { Content } = await load<{ Content: AstroComponentFactory }>(id);
      contents.set(keyOf(entry), Content);
      return shown(Content, { components: bodyComponents });
    },
    singleFile: async (entries) => {
      const parts: string[] = [];
      for (const entry of entries) parts.push(await shown(BookBody, { entry, bodies: contents }));
      const tree = parseFragment(parts.join(''));
      sink(tree);
      settle(tree);
      stayHome(tree, plan.addressing);
      return serialize(tree);
    },
    close: async () => {
      await server.close();
      rmSync(cacheDir, { recursive: true });
    },
  };
}
