import { randomBytes } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Progress } from '#outputs/output.ts';
import { clearAbandoned, nameBeside } from './abandoned.ts';
import { projectRoot } from './environment.ts';

/**
 * Astro's pages, into the folder that already holds what they link to. Astro runs the code of the pages where they are
 * made, and finds its packages only within the project. For a folder elsewhere it would use one that all builds share
 * (`getOutDirWithinCwd` in astro/dist/core/build/common.js), so such a build makes its pages in a folder of its own.
 */
export async function buildPages(folder: string, onProgress: Progress): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const dist = join(projectRoot, 'dist');
  const isInside = folder.startsWith(projectRoot + sep);
  const own = isInside ? folder : nameBeside(dist, 'new', randomBytes(4).toString('hex'));
  const clear = () => {
    if (!isInside) rmSync(own, { recursive: true, force: true, maxRetries: 3 });
  };
  // An interrupt ends the process without coming back here.
  process.once('exit', clear);
  try {
    if (!isInside) clearAbandoned(dist);
    const astro = await import('astro');
    await astro.build({ root: projectRoot, outDir: own, logLevel: 'warn', integrations: [pageProgress(onProgress)] });
    if (!isInside) cpSync(own, folder, { recursive: true });
  } finally {
    clear();
    process.removeListener('exit', clear);
  }
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
