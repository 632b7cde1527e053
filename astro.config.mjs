import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { handedOn } from './src/handed-on.ts';
import { readFolder } from './src/load/read-folder.ts';
import { settingsFrom } from './src/load/settings.ts';
import { bodyPlugin, componentFirst } from './src/load/body/mdx-plugins.ts';
import { wordsPlugin } from './src/load/body/words-plugin.ts';
import { absoluteUrl } from './src/addresses/addresses.ts';
import { formerAddresses } from './src/model/former-addresses.ts';
import { readPlan } from './src/read-plan.ts';
import { baseStyles } from './src/site/base-styles.ts';
import { bodyModules } from './src/site/body-modules.ts';
import { contentWatch } from './src/site/content-watch.ts';
import { examplePages } from './src/site/example-pages.ts';

const { content, addresses } = settingsFrom(process.env, process.cwd());
const plan = handedOn()?.plan ?? readPlan(readFolder(content), addresses).plan;
const { siteUrl, basePath } = plan?.addressing ?? { siteUrl: 'http://localhost:4321', basePath: '/' };

/** The pages that search engines shall not list. */
const unlisted = new Set(
  plan === undefined
    ? []
    : ['404', ...formerAddresses(plan).map(({ former }) => former)].map((path) =>
        absoluteUrl(`/${path}/`, plan.addressing),
      ),
);

/** The modules of some components, by their names. */
const partNamed = (names) => new RegExp(`src/components/(?:\\w+/)?(?:${names})\\.astro`);

export default defineConfig({
  site: siteUrl,
  base: basePath,
  publicDir: './src/static',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    // Astro's default processor let code through that the policy had called harmless (DESIGN §3).
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [bodyPlugin, wordsPlugin],
      recmaPlugins: [componentFirst],
    }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [bodyModules(content)],
    // The check runs in a worker, where there is no document: packages that know it have a form for that.
    environments: { client: { resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] } } },
    build: {
      // Small scripts too are files: the policy of the pages lets nothing in them run.
      assetsInlineLimit: 0,
      // The folder is new, and holds the files that the pages link to.
      emptyOutDir: false,
      rollupOptions: {
        // Few sheets: one for what most pages have, and one for each set of parts that stand on pages together.
        output: {
          codeSplitting: {
            groups: [
              { name: 'site', test: /src\/(?:components|layouts|styles)\//, minShareCount: 9 },
              { name: 'map', test: partNamed('Map(?:Legend|Swatch)|PeriodBar|TileMap') },
              { name: 'overview', test: partNamed('FocusAreaList|GoalStrip|MunicipalityForm') },
              { name: 'table', test: partNamed('TableFrame') },
              { name: 'money', test: partNamed('Money\\w+|ShareTables') },
            ],
          },
        },
        // Astro marks compiled bodies with a directive that Rolldown does not know; it has no effect in a static build.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !unlisted.has(page) }),
    contentWatch(content),
    examplePages(),
    baseStyles(),
  ],
});
