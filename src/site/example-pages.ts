import type { AstroIntegration } from 'astro';

/** In dev: the pages that show the examples of every component, at `/exempel/`. The built site has none of it. */
export function examplePages(): AstroIntegration {
  return {
    name: 'example-pages',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const folder = new URL('../examples/pages/', import.meta.url);
        injectRoute({ pattern: '/exempel', entrypoint: new URL('index.astro', folder) });
        injectRoute({ pattern: '/exempel/[...path]', entrypoint: new URL('example.astro', folder) });
      },
    },
  };
}
