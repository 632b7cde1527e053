import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { readFolder } from './src/load/read-folder.ts';
import { settingsFrom } from './src/load/settings.ts';
import { bodyPlugin, componentFirst } from './src/load/mdx-plugins.ts';
import { wordsPlugin } from './src/load/words-plugin.ts';
import { absoluteUrl } from './src/addresses/addresses.ts';
import { wordsOf } from './src/model/explanations.ts';
import { formerAddresses } from './src/model/former-addresses.ts';
import { readPlan } from './src/read-plan.ts';
import { bodyModules } from './src/site/body-modules.ts';
import { contentWatch } from './src/site/content-watch.ts';
import { examplePages } from './src/site/example-pages.ts';
import { leanPages } from './src/site/lean-pages.ts';
import { plainImports } from './src/site/plain-imports.ts';

const { content, addresses } = settingsFrom(process.env, process.cwd());
const { plan } = readPlan(readFolder(content), addresses);
const { siteUrl, basePath } = plan?.addressing ?? { siteUrl: 'http://localhost:4321', basePath: '/' };

/** The pages that search engines shall not list. */
const unlisted = new Set(
  plan === undefined
    ? []
    : ['404', 'ladda-ner/handlingsplan', ...formerAddresses(plan).map(({ former }) => former)].map((path) =>
        absoluteUrl(`/${path}/`, plan.addressing),
      ),
);

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
      remarkPlugins: [bodyPlugin, [wordsPlugin, plan === undefined ? [] : wordsOf(plan)]],
      recmaPlugins: [componentFirst],
    }),
    syntaxHighlight: false,
  },
  vite: {
    plugins: [plainImports(), bodyModules(content)],
    build: {
      // The folder is new, and holds the files that the pages link to.
      emptyOutDir: false,
      rollupOptions: {
        // One sheet holds what many pages share; the styles of a figure are fetched where it stands.
        output: {
          codeSplitting: { groups: [{ name: 'shared', test: /src\/(?:components|layouts)\//, minShareCount: 8 }] },
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
    leanPages(),
  ],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
