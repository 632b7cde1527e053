import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { idsFile, jsonSchemaOf, wrongEndingFile, wrongEndingSchema } from '#schemas/json-schema.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import { editorSettings } from '#cli/schemas.ts';
import { idsForEditors } from '#load/ids-for-editors.ts';
import { load } from '#load/load.ts';
import { defaultLimits } from '#load/source.ts';
import { splitFrontMatter } from '#load/front-matter.ts';
import { parseYaml } from '#load/yaml/parse.ts';
import { placeOfFile } from '#load/place-of-file.ts';
import { dataOf } from '#load/yaml/tree.ts';
import { readCases, readValid } from '../load/corpus.ts';

const root = join(import.meta.dirname, '..', '..');
const kindNames = Object.keys(kinds) as Kind[];
const ids = idsForEditors(load(readValid()));
const validators = new Map<Kind, ValidateFunction>(
  kindNames.map((kind) => [kind, new Ajv({ strict: false }).addSchema(ids, idsFile).compile(jsonSchemaOf(kind))]),
);

/** The codes that the shape of the data alone decides: the editor's schema must see the same. */
const shapeCodes = new Set([
  'missing-key',
  'unknown-key',
  'misplaced-key',
  'wrong-type',
  'unknown-choice',
  'wrong-form',
  'too-short',
  'too-long',
  'missing-value',
  'missing-quotes',
  'wrong-quotes',
  'not-a-list',
  'one-value-only',
  'comma-in-text',
  'not-keys',
  'not-entries',
]);

function judge(path: string, text: string): boolean | undefined {
  const place = placeOfFile(path);
  if (place.found === 'mistake' || place.found === 'ignored') return undefined;
  const yaml = path.endsWith('.mdx') ? splitFrontMatter(text)?.yaml : { start: 0, end: text.length };
  if (yaml === undefined) return undefined;
  const { root: tree } = parseYaml(text.slice(yaml.start, yaml.end), defaultLimits);
  return tree === undefined ? undefined : validators.get(place.kind)?.(dataOf(tree));
}

describe('the JSON Schemas for editors', () => {
  test.each(kindNames)('schemas/json/%s.json is what the schema of today gives', (kind) => {
    const committed = JSON.parse(readFileSync(join(root, 'schemas', 'json', `${kind}.json`), 'utf8')) as unknown;
    expect(committed).toEqual(jsonSchemaOf(kind));
  });

  test('a file with the wrong ending has a schema that says so', () => {
    const committed = JSON.parse(readFileSync(join(root, 'schemas', 'json', wrongEndingFile), 'utf8')) as unknown;
    expect(committed).toEqual(wrongEndingSchema);
  });

  test('the settings of VS Code map each folder to its schema', () => {
    const committed = JSON.parse(readFileSync(join(root, '.vscode', 'settings.json'), 'utf8')) as unknown;
    expect(committed).toEqual(editorSettings());
  });

  test('every field and every choice has a title in Swedish', () => {
    const untitled = kindNames.flatMap((kind) => untitledIn(jsonSchemaOf(kind), kind));
    expect(untitled).toEqual([]);
  });

  test('every file of the valid content fits its schema', () => {
    const wrong = readValid().files.filter(({ path, text }) => judge(path, text) === false);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every file of the corpus with a mistake of shape is refused by its schema too', () => {
    const accepted = readCases().flatMap(({ name, issues, source }) => {
      const ofShape = issues
        .filter(({ code }) => shapeCodes.has(code))
        .map(({ code, file, line }) => ({ code, line, path: file.replace(/^content\//, '') }));
      const textAt = (path: string, line: number) =>
        source.files.find((file) => file.path === path)?.text.split(/\r\n?|\n/)[line - 1] ?? '';
      // A plan may name further categories, in a file that the schema of an event does not see.
      const isNamed = ({ code, path, line }: (typeof ofShape)[number]) =>
        code === 'unknown-choice' && /^category: [a-z-]+$/.test(textAt(path, line));
      const files = new Set(ofShape.filter((issue) => !isNamed(issue)).map(({ path }) => path));
      return source.files
        .filter(({ path, text }) => files.has(path) && judge(path, text) === true)
        .map(({ path }) => `${name}: ${path}`);
    });
    expect(accepted).toEqual([]);
  });
});

/** Paths of properties and choices without a title. */
function untitledIn(schema: unknown, path: string): string[] {
  if (schema === null || typeof schema !== 'object') return [];
  const {
    properties = {},
    anyOf = [],
    items,
    title,
  } = schema as { properties?: Record<string, object>; anyOf?: object[]; items?: object; title?: string };
  const isChoice = 'const' in schema;
  const own = isChoice && title === undefined ? [path] : [];
  const inProperties = Object.entries(properties).flatMap(([key, value]) => [
    ...(hasTitle(value) || path.endsWith('provenance') ? [] : [`${path}.${key}`]),
    ...untitledIn(value, `${path}.${key}`),
  ]);
  return [
    ...own,
    ...inProperties,
    ...anyOf.flatMap((option, index) => untitledIn(option, `${path}|${index}`)),
    ...untitledIn(items, `${path}[]`),
  ];
}

/** A title of its own, or that of the alternative to null. */
function hasTitle(schema: object): boolean {
  if ('title' in schema) return true;
  return 'anyOf' in schema && Array.isArray(schema.anyOf) && schema.anyOf.some((option: object) => 'title' in option);
}
