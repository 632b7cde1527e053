import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** What readers get of others' work: fonts, the search, the forms. A test holds it to what the scripts are made of. */
export const shippedNames = [
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/source-serif-4',
  'diff',
  'fastest-levenshtein',
  'github-slugger',
  'js-yaml',
  'mdast-util-from-markdown',
  'mdast-util-gfm-table',
  'mdast-util-mdx',
  'mdast-util-to-string',
  'micromark-extension-gfm-table',
  'micromark-extension-mdxjs',
  'minisearch',
  'pagefind',
  'zod',
];

/** The licence that lies in a package, and where it is a folder the licences in it. */
export function licenceText(place: string): string {
  const files = globSync(['{LICEN[CS]E,license}*', 'LICENSE/*'], { cwd: join(root, place), withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  if (texts.length === 0) throw new Error(`${place} has no text of its licence`);
  return texts.join('\n\n');
}
