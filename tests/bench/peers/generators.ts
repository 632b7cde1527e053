import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PlainPage } from './page.ts';

/** Another way to publish the same pages with a search. */
export interface Generator {
  name: string;
  /** Where a page's text lies in its project. */
  pages: string;
  /** What stands at the head of a page's file. */
  head: (page: PlainPage) => Record<string, unknown>;
  /** The other files of a project, as its guide has them. */
  files: Readonly<Record<string, string>>;
  /** What builds it: scripts of its packages, one after another. */
  commands: readonly (readonly string[])[];
}

const bareLayout = `---
const { title } = Astro.props.frontmatter;
---
<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>{title}</title></head>
<body><header><a href="/">Handlingsplan</a></header>
<main data-pagefind-body><h1>{title}</h1><slot /></main></body>
</html>
`;

const layout = `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>{{ title }}</title><link rel="stylesheet" href="/pagefind/pagefind-ui.css"></head>
<body><header><a href="/">Handlingsplan</a><div id="search"></div></header>
<main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main>
<script src="/pagefind/pagefind-ui.js"></script><script>new PagefindUI({ element: "#search" });</script></body>
</html>
`;

export const eleventy: Generator = {
  name: 'Eleventy + Pagefind',
  pages: 'pages',
  head: ({ path, title }) => ({ title, layout: 'page.njk', permalink: path === '' ? '/' : `/${path}/` }),
  files: {
    'eleventy.config.js':
      "export default () => ({ dir: { input: 'pages', includes: '../layouts', output: 'site' } });\n",
    'layouts/page.njk': layout,
  },
  commands: [
    ['eleventy', '--quiet'],
    ['pagefind', '--site', 'site'],
  ],
};

/** The menu of Starlight as it comes: all pages on every page. */
const wholeMenu = '';
/** The like of what it is compared with, which has no such menu. */
const shortMenu = "sidebar: [{ label: 'Start', link: '/' }],";

const starlightConfig = (menu: string) => `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://plan.example',
  integrations: [
    starlight({
      title: 'Handlingsplan',
      defaultLocale: 'root',
      locales: { root: { label: 'Svenska', lang: 'sv' } },
      ${menu}
    }),
  ],
});
`;

const starlightCollections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const starlightWith = (name: string, menu: string): Generator => ({
  name,
  pages: 'src/content/docs',
  head: ({ title }) => ({ title }),
  files: { 'astro.config.mjs': starlightConfig(menu), 'src/content.config.ts': starlightCollections },
  commands: [['astro', 'build']],
});

export const starlight = starlightWith('Starlight', wholeMenu);
export const starlightWithoutMenu = starlightWith('Starlight without menu', shortMenu);

/** What our pages are made by, with nothing of ours: what no work of ours can come below. */
export const bareAstro: Generator = {
  name: 'Astro + Pagefind, bare',
  pages: 'src/pages',
  head: ({ path, title }) => ({
    title,
    layout: `${'../'.repeat(path === '' ? 1 : path.split('/').length + 1)}layouts/Page.astro`,
  }),
  files: {
    'astro.config.mjs': "export default { site: 'https://plan.example' };\n",
    'src/layouts/Page.astro': bareLayout,
  },
  commands: [
    ['astro', 'build'],
    ['pagefind', '--site', 'dist'],
  ],
};

/** Writes a project of a generator with these pages. */
export function writeProject(folder: string, { pages, head, files }: Generator, given: readonly PlainPage[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) place(join(folder, file), text);
  for (const page of given) {
    const front = Object.entries(head(page)).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
    place(join(folder, pages, page.path, 'index.md'), `---\n${front.join('')}---\n\n${page.markdown}\n`);
  }
}

function place(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
