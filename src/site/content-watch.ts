import type { AstroIntegration } from 'astro';
import { buildDate } from '#history/build-date.ts';
import { reporters } from '#issues/reporters.ts';
import { readFolder } from '#load/read-folder.ts';
import { settingsFrom } from '#load/settings.ts';
import { writeIdsForEditors } from '#load/write-ids-for-editors.ts';
import { readPlan } from '#read-plan.ts';

/**
 * In dev: reads the content at each change, shows the mistakes in terminal and overlay, and reloads the page when mended.
 * Editors get the ids as they are then.
 */
export function contentWatch(folder: string): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const date = await buildDate(folder, process.env['SOURCE_DATE_EPOCH']);
        server.watcher.add(folder);
        writeIdsForEditors(folder, server.config.root);
        const judge = () => {
          writeIdsForEditors(folder, server.config.root);
          const { addresses } = settingsFrom(process.env, process.cwd());
          const { issues } = readPlan(readFolder(folder), { ...addresses, date });
          const errors = issues.filter(({ severity }) => severity === 'error');
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          if (errors.length === 0) {
            server.ws.send({ type: 'full-reload' });
            return;
          }
          const message = reporters['text']?.({ issues: errors, counts: {}, countsInWords: '', color: false }) ?? '';
          logger.error(`\n${message}`);
          server.ws.send({ type: 'error', err: { message, stack: '' } });
        };
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(folder)) judge();
        });
      },
    },
  };
}
