import { z } from 'zod';
import { kinds, type Kind, type KindDefinition } from './kinds.ts';
import { words } from './words.ts';

/** Keys of our own in the metadata, which editors do not know. */
const ownKeys = ['form', 'reference', 'prose', 'isPast'];

/** The JSON Schema (draft-07, which YAML editors read) of a kind's files: titles, descriptions and examples in Swedish. */
export function jsonSchemaOf(kind: Kind): Record<string, unknown> {
  const { schema, form, heading }: KindDefinition = kinds[kind];
  const whole = form === 'register' ? z.array(schema).register(words, { title: heading }) : schema;
  return z.toJSONSchema(whole, {
    target: 'draft-07',
    metadata: words,
    override: ({ jsonSchema }) => {
      const { form: written, description } = jsonSchema as { form?: string; description?: string };
      if (written !== undefined)
        jsonSchema.description = [description, `Skrivs som ${written}.`].filter(Boolean).join(' ');
      for (const key of ownKeys) delete (jsonSchema as Record<string, unknown>)[key];
    },
  });
}

/** Which schema file goes with which content files, for `.vscode/settings.json`. Bodies have no such help there. */
export function schemaMap(): Record<string, string> {
  const yaml = (Object.entries(kinds) as [Kind, KindDefinition][]).filter(([, { ending }]) => ending === '.yaml');
  return Object.fromEntries(
    yaml.map(([kind, { form, place }]) => [
      `./schemas/json/${kind}.json`,
      form === 'folder' ? `content/${place}/*.yaml` : `content/${place}`,
    ]),
  );
}
