import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import config from '../../astro.config.mjs';

const root = join(import.meta.dirname, '..', '..');

/** The part of a Vite plugin that turns a body into a module. */
interface Compiling {
  configResolved?: (config: { build: object; plugins: [] }) => void;
  transform: { handler: (this: unknown, code: string, id: string) => { code: string } | Promise<{ code: string }> };
}

/** Gives the module that Astro makes of an MDX file, by the plugins and settings of the build. */
export type Compile = (text: string, path: string) => Promise<string>;

/** Sets up Astro's MDX integration as Astro does, and takes its Vite plugins: front matter, compile, postprocess. */
export async function astroCompiler(markdown = config.markdown): Promise<Compile> {
  const integration = (config.integrations?.flat() as AstroIntegration[]).find(({ name }) => name === '@astrojs/mdx');
  const resolved = { ...config, markdown, root: folder(root), srcDir: folder(join(root, 'src')) };
  let plugins: Compiling[] = [];
  const setup = {
    config: resolved,
    updateConfig: (update: { vite: { plugins: Compiling[] } }) => void ({ plugins } = update.vite),
    addPageExtension: () => undefined,
    addContentEntryType: () => undefined,
    addRenderer: () => undefined,
  };
  await hookOf(integration, 'astro:config:setup')(setup);
  await hookOf(integration, 'astro:config:done')({ config: resolved, logger: console });
  for (const { configResolved } of plugins) configResolved?.({ build: {}, plugins: [] });
  return async (text, path) => {
    let code = text;
    for (const { transform } of plugins)
      ({ code } = await transform.handler.call({ environment: { name: 'ssr' } }, code, join(root, 'content', path)));
    return code;
  };
}

function hookOf(integration: AstroIntegration | undefined, name: string): (options: unknown) => unknown {
  const hooks = integration?.hooks as Record<string, ((options: unknown) => unknown) | undefined> | undefined;
  const hook = hooks?.[name];
  if (hook === undefined) throw new Error(`the MDX integration has no hook ${name}`);
  return hook;
}

function folder(path: string): URL {
  return pathToFileURL(`${path}/`);
}
