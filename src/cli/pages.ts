import type { AstroIntegration } from 'astro';
import type { Progress } from '#outputs/output.ts';
import { projectRoot } from './environment.ts';

/** Astro's pages, into the folder that already holds what they link to. */
export async function buildPages(outDir: string, onProgress: Progress): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const astro = await import('astro');
  await astro.build({ root: projectRoot, outDir, logLevel: 'warn', integrations: [pageProgress(onProgress)] });
}

/** Tells of each page that Astro has rendered. */
function pageProgress(onProgress: Progress): AstroIntegration {
  return {
    name: 'page-progress',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((own) => {
          let [done, total] = [0, 0];
          return {
            ...own,
            getStaticPaths: async () => {
              const paths = await own.getStaticPaths();
              total = paths.length;
              return paths;
            },
            render: async (...asked) => {
              const response = await own.render(...asked);
              done += 1;
              await onProgress(done, total);
              return response;
            },
          };
        }),
    },
  };
}
