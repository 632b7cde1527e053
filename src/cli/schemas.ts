import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaOf, schemaMap } from '#schemas/json-schema.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { projectRoot } from './environment.ts';
import { exampleGuide } from './whole-example.ts';

/**
 * `schemas`: writes the JSON Schemas that complete keys and values in an editor, the map from folders to them, and the
 * guide's page with an example of each kind.
 */
export function writeSchemas(): number {
  const folder = join(projectRoot, 'schemas', 'json');
  mkdirSync(folder, { recursive: true });
  for (const kind of Object.keys(kinds) as Kind[]) {
    writeFileSync(join(folder, `${kind}.json`), `${JSON.stringify(jsonSchemaOf(kind), null, 2)}\n`);
  }
  writeFileSync(join(projectRoot, '.vscode', 'settings.json'), `${JSON.stringify(editorSettings(), null, 2)}\n`);
  writeFileSync(join(projectRoot, 'content', 'MALLAR.md'), exampleGuide());
  console.log(`${Object.keys(kinds).length} scheman skrivna i schemas/json/.`);
  return 0;
}

/** The settings of VS Code: schemas by folder, spaces for tabs. */
export function editorSettings(): Record<string, unknown> {
  return { 'yaml.schemas': schemaMap(), '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 } };
}
