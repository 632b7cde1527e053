import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleAsync } from 'lightningcss';
import { neededFaces } from './faces.ts';

const entry = join(import.meta.dirname, 'single-file.css');

/** The styles of the file as one sheet, with the fonts inside that a text has letters of. */
export async function sheetFor(text: string): Promise<string> {
  const { code, dependencies } = await bundleAsync({
    filename: entry,
    minify: true,
    analyzeDependencies: true,
    resolver: {
      read: (path) => (path.endsWith('.astro') ? styleOf(path) : readFileSync(path, 'utf8')),
      resolve: (specifier, from) => join(dirname(from), specifier),
    },
  });
  const fonts = new Map(
    (dependencies ?? []).map((found) => {
      if (found.type !== 'url' || !found.url.endsWith('.woff2'))
        throw new Error(`the single file cannot hold what its styles ask for: ${JSON.stringify(found)}`);
      return [found.placeholder, join(dirname(found.loc.filePath), found.url)];
    }),
  );
  const css = neededFaces(new TextDecoder().decode(code), text);
  // No font is late where all lie in the file.
  return css
    .replaceAll('font-display:optional', 'font-display:block')
    .replace(/url\("?([^")]+)"?\)/g, (whole, placeholder: string) => {
      const path = fonts.get(placeholder);
      return path === undefined ? whole : `url(data:font/woff2;base64,${readFileSync(path, 'base64')})`;
    });
}

/** The styles of a component of the site, which stand last in its file. */
function styleOf(path: string): string {
  const [, style] = /<style is:global>([^]*)<\/style>\s*$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (style === undefined) throw new Error(`${path} has no styles`);
  return style;
}
