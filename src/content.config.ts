import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { settingsFrom } from '#load/settings.ts';

/** Bodies only: Astro renders them. What stands above them is read by our own loader. */
const bodies = defineCollection({
  loader: glob({
    base: settingsFrom(process.env, process.cwd()).content,
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
});

export const collections = { bodies };
