import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { bookOf } from '#book/book.ts';
import { singleFile as path } from '#model/download.ts';
import { bundled } from '#outputs/bundled.ts';
import type { Output } from '#outputs/output.ts';
import { siteColours } from '#outputs/tokens.ts';
import { bodyOf, documentOf } from './page.ts';
import { sheetFor } from './sheet.ts';

const script = join(import.meta.dirname, '../../components/book/book-search.ts');

/** The whole plan as one HTML file that needs nothing else: styles, fonts, figures and search lie in it. */
export const singleFile: Output = {
  step: 'HTML i en fil',
  make: async (plan, context) => {
    const writing = bookOf(plan, context, true);
    const body = bodyOf(plan, writing);
    const { light, dark } = siteColours();
    const html = documentOf({
      title: writing.title,
      description: writing.description,
      body,
      style: await sheetFor(toHtml(body, { allowDangerousHtml: true })),
      script: await bundled(script),
      papers: { light: light('paper'), dark: dark('paper') },
    });
    return [
      { path, type: 'text/html', title: 'Hela planen i en fil, med sökning', bytes: new TextEncoder().encode(html) },
    ];
  },
};
