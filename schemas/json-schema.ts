import { z } from 'zod';
import { expectedInWords } from './expected.ts';
import { anythingElse, withMessages, type EditorSchema } from './editor-messages.ts';
import { kinds, type Kind, type KindDefinition } from './kinds.ts';
import { words, type FieldWords } from './words.ts';

/** Keys of our own in the metadata, which editors do not know. */
const ownKeys = ['form', 'reference', 'namedUnder', 'prose', 'formerKeys', 'isPast'];

/** The file with the ids of the plan's records, which the schemas refer to. It follows the content, and is not committed. */
export const idsFile = 'ids.json';

/** The JSON Schema (draft-07, which YAML editors read) of a kind's files: titles, descriptions and examples in Swedish. */
export function jsonSchemaOf(kind: Kind): Record<string, unknown> {
  const { schema, form, heading }: KindDefinition = kinds[kind];
  const whole = form === 'register' ? z.array(schema).register(words, { title: heading }) : schema;
  const made = z.toJSONSchema(whole, {
    target: 'draft-07',
    metadata: words,
    override: ({ jsonSchema, zodSchema }) => {
      const { form: written, reference, namedUnder, title, description } = jsonSchema as FieldWords;
      // Editors show the description beside a key and a choice, and the title only where one points at it.
      const said = description === undefined || 'const' in jsonSchema ? sentences(title, description) : description;
      const how = written === undefined ? undefined : `Skrivs som ${written}.`;
      const told = sentences(said, how);
      if (told !== undefined) jsonSchema.description = told;
      const message = `${title === undefined ? 'Skriv' : `${title}: skriv`} ${expectedInWords(zodSchema)}.`;
      jsonSchema['errorMessage'] = message;
      const offered = reference ?? namedUnder;
      if (offered !== undefined && jsonSchema.type === 'string') offerIds(jsonSchema, offered);
      for (const key of ownKeys) delete (jsonSchema as Record<string, unknown>)[key];
    },
  });
  return withMessages(made as EditorSchema);
}

function sentences(...parts: (string | undefined)[]): string | undefined {
  const told = parts.filter((part) => part !== undefined);
  return told.length === 0 ? undefined : told.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

/** Ids that there are no records of yet are right too: the check tells of those that there will be none of. */
function offerIds(jsonSchema: z.core.JSONSchema.BaseSchema, target: string): void {
  jsonSchema.anyOf = [{ $ref: `${idsFile}#/definitions/${target}` }, anythingElse] as z.core.JSONSchema.BaseSchema[];
}

/** The schema of a file that is not read, since it has the wrong ending: whatever stands there, it is told. */
export const wrongEndingSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Fel filändelse',
  type: 'null',
  errorMessage: 'Filen läses inte: i den här mappen slutar filerna på .mdx. Byt namn på den.',
};
export const wrongEndingFile = 'wrong-ending.json';

/** Which schema file goes with which content files, in any folder, for `.vscode/settings.json`. */
export function schemaMap(): Record<string, string | string[]> {
  const text = Object.values<KindDefinition>(kinds).filter(({ ending }) => ending === '.mdx');
  const yaml = (Object.entries(kinds) as [Kind, KindDefinition][]).filter(([, { ending }]) => ending === '.yaml');
  const read = yaml.map(([kind, { form, place }]) => [
    `./schemas/json/${kind}.json`,
    form === 'folder' ? `**/${place}/*.yaml` : `**/${place}`,
  ]);
  const unread = [`./schemas/json/${wrongEndingFile}`, text.map(({ place }) => `**/${place}/*.yaml`)];
  return Object.fromEntries([...read, unread]) as ReturnType<typeof schemaMap>;
}
