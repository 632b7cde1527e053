import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemaOf, schemaMap, wrongEndingFile, wrongEndingSchema } from '#schemas/json-schema.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { writeIdsForEditors } from '#load/write-ids-for-editors.ts';
import { projectRoot, settings } from './environment.ts';
import { chooseContent, contentOption } from './places.ts';
import { exampleGuide } from './whole-example.ts';

/**
 * `schemas`: writes the JSON Schemas that complete keys and values in an editor, the map from folders to them, the ids of
 * the content that is chosen, and the guide's page with an example of each kind.
 */
export function writeSchemas(args: string[]): number {
  const { values } = parseArgs({ args, options: contentOption });
  chooseContent(values.content);
  const folder = join(projectRoot, 'schemas', 'json');
  mkdirSync(folder, { recursive: true });
  for (const kind of Object.keys(kinds) as Kind[]) {
    writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
  }
  writeFileSync(join(folder, wrongEndingFile), `${JSON.stringify(wrongEndingSchema, null, 2)}\n`);
  writeFileSync(join(projectRoot, '.vscode', 'settings.json'), `${JSON.stringify(editorSettings(), null, 2)}\n`);
  writeFileSync(join(projectRoot, 'guide', 'MALLAR.md'), exampleGuide());
  const { content } = settings();
  writeIdsForEditors(content, projectRoot);
  console.log(`${Object.keys(kinds).length} scheman skrivna i schemas/json/, med id från ${content}.`);
  return 0;
}

/** The settings of VS Code: schemas by folder, also for what stands above the text of a page; spaces for tabs. */
export function editorSettings(): Record<string, unknown> {
  return {
    'yaml.schemas': schemaMap(),
    'astro.content-intellisense': true,
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  };
}
