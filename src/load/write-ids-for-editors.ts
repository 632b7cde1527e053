import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { idsFile } from '#schemas/json-schema.ts';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { idsForEditors } from './ids-for-editors.ts';
import { load } from './load.ts';
import type { Loaded } from './loaded.ts';
import { readFolder } from './read-folder.ts';

/**
 * Writes what editors complete with and that follows the content, into the project at `root`: the ids, and for Astro's
 * extension which files are of which kind, with a schema for what stands above their text.
 */
export function writeIdsForEditors(content: string, root: string): void {
  const loaded = load(readFolder(content));
  const astro = join(root, '.astro', 'collections');
  mkdirSync(astro, { recursive: true });
  write(join(root, 'schemas', 'json', idsFile), idsForEditors(loaded));
  for (const kind of kindsWithText)
    write(join(astro, `${kind}.schema.json`), { $ref: `../../schemas/json/${kind}.json` });
  write(join(astro, 'collections.json'), collectionsOf(loaded, content));
}

const write = (file: string, value: unknown): void => {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
};

const kindsWithText = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].ending === '.mdx');

/** The form that Astro writes where it reads the content itself: the addresses of the files are in lower case. */
function collectionsOf({ declared }: Loaded, content: string): Record<string, unknown> {
  const withText = declared.filter(({ kind }) => (kindsWithText as readonly Kind[]).includes(kind));
  const addressOf = (kind: Kind, id: string) => {
    const { place, ending }: KindDefinition = kinds[kind];
    return decodeURIComponent(pathToFileURL(resolve(content, place, `${id}${ending}`)).href).toLowerCase();
  };
  return {
    collections: kindsWithText.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(withText.map(({ kind, id }) => [addressOf(kind, id), kind])),
  };
}
