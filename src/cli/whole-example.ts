import type { z } from 'zod';
import { choicesOf, infoOf, isOptional, itemOf, minimumOf, shapeOf, typeOf, unwrap } from '#schemas/inspect.ts';
import { kinds, recordKinds, type KindDefinition } from '#schemas/kinds.ts';
import { referredKinds } from '#schemas/referred-kinds.ts';
import type { ReferenceTarget } from '#schemas/words.ts';
import { capitalized } from '#text/letters.ts';
import { indented, yamlLines } from './yaml-lines.ts';

type Schema = z.core.$ZodType;

/** The guide's page with a whole example of each kind: every key there is, also those inside others. */
export function exampleGuide(): string {
  const parts = recordKinds.map((kind) => {
    const { heading, place, form, ending, schema, theOne }: KindDefinition = kinds[kind];
    const where =
      form === 'folder' ? `En fil i mappen \`${place}/\`, med ändelsen \`${ending}\`.` : `En post i \`${place}\`.`;
    const lines = keyLines(schema);
    const yaml = form === 'folder' ? lines : asItem(lines);
    const whole = ending === '.mdx' ? ['---', ...yaml, '---', '', `Här står texten om ${theOne}.`] : yaml;
    return `## ${heading}\n\n${where}\n\n\`\`\`${ending.slice(1)}\n${whole.join('\n')}\n\`\`\``;
  });
  return `${introduction}\n\n${parts.join('\n\n')}\n`;
}

const introduction = `# Mallar

En hel fil av varje slag, med alla nycklar som finns. Kopiera mallen till en ny fil, ändra värdena och ta bort det som inte
behövs: det som är valfritt, och kommentarerna efter \`#\`. Där det står null i kommentaren får null stå i stället för värdet,
när uppgiften saknas. Sidan skrivs av \`npm run schemas\` ur samma regler som kontrollen följer.`;

/** The keys of a record, each below a comment that says what it is. */
export function keyLines(schema: Schema): string[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => [
    about(key, field),
    ...valueLines(key, field),
  ]);
}

function about(key: string, field: Schema): string {
  const { title = key, description } = infoOf(field);
  const value = itemOf(field) ?? field;
  const choices = choicesOf(value)?.map((choice) => `${choice.value} (${choice.title})`);
  const { form, prose, reference } = infoOf(value);
  const written = form === undefined || prose === true ? undefined : `${capitalized(form)}.`;
  const hint = choices === undefined ? written : `Välj: ${choices.join(', ')}.`;
  const whole = reference === undefined ? hint : `Id ur ${placesOf(reference).join(', ')}.`;
  const unknown = typeOf(field).isNullable && !/null/.test(description ?? '') ? 'Eller null.' : undefined;
  return `# ${[isOptional(field) ? 'Valfritt.' : undefined, `${title}.`, description, whole, unknown].filter(Boolean).join(' ')}`;
}

/** The folders and files where what a reference may point at stands. */
function placesOf(target: ReferenceTarget): string[] {
  return referredKinds(target).map((kind) => {
    const { place, form }: KindDefinition = kinds[kind];
    return form === 'folder' ? `${place}/` : place;
  });
}

function valueLines(key: string, field: Schema): string[] {
  const item = itemOf(field);
  if (item !== undefined && shapeOf(item) !== undefined)
    return [`${key}:`, ...asItem(keyLines(first(item))).map(indented)];
  const shape = shapeOf(field);
  if (shape === undefined) return yamlLines({ [key]: exampleOf(field) });
  // What can be said of any field is shown of one.
  const shown = key === 'provenance' ? Object.fromEntries(Object.entries(shape).slice(0, 1)) : undefined;
  const lines = Object.entries(shown ?? {}).flatMap(([name, inner]) => [`${name}:`, ...keyLines(inner).map(indented)]);
  return [`${key}:`, ...(shown === undefined ? keyLines(first(field)) : lines).map(indented)];
}

/** The last of several kinds of keys, which is the one with most to say. */
function first(schema: Schema): Schema {
  const { def } = unwrap(schema)._zod;
  return def.type === 'union' ? (def.options.at(-1) ?? schema) : schema;
}

/** Lines as one entry of a list: the comment of its first key stands above the dash. */
function asItem([comment = '', ...lines]: readonly string[]): string[] {
  return [comment, ...lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))];
}

function exampleOf(schema: Schema): unknown {
  const { reference, examples, form = '', title = '' } = infoOf(schema);
  const choices = choicesOf(schema);
  const item = itemOf(schema);
  const { type } = typeOf(schema);
  if (item !== undefined) return [exampleOf(item)];
  if (choices !== undefined) return choices[0]?.value;
  if (reference !== undefined) return 'ett-id';
  if (examples !== undefined) return examples[0];
  if (type === 'boolean') return true;
  if (type === 'number') return Math.max(1, minimumOf(schema) ?? 1);
  const shown = /till exempel "?([^"\s]+)"?$/.exec(form)?.[1];
  const asked = `Skriv här ${title.toLocaleLowerCase('sv')}`.padEnd(minimumOf(schema) ?? 0, '.');
  return shown ?? ((schema as z.ZodType).safeParse(asked).success ? asked : title);
}
