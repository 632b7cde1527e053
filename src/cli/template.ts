import { choicesOf, infoOf, isOptional, itemOf, minimumOf, shapeOf, typeOf } from '#schemas/inspect.ts';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { referredKinds } from '#schemas/referred-kinds.ts';
import type { ReferenceTarget } from '#schemas/words.ts';
import type { z } from 'zod';
import { indented, isGroup, yamlLines } from './yaml-lines.ts';

type Schema = z.core.$ZodType;
type Values = Readonly<Record<string, unknown>>;

export interface TemplateContext {
  /** The ids that exist, by kind, for references that must have one. */
  ids: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** Values that the content decides: a free code, the next number. */
  values: Values;
  /** What stands below the keys of a file with running text. */
  body?: string | undefined;
  /** The comment above all. */
  head?: string;
}

/** What nobody begins with. */
const rare = new Set(['formerSlugs', 'provenance']);

const ownBody = 'Skriv brödtexten här. Källor sätts direkt efter punkten.';

/** A commented file of a kind that passes the check: what must be there with a value, what may be there as a comment. */
export function templateOf(kind: Kind, context: TemplateContext): string {
  const { schema, ending, form, one }: KindDefinition = kinds[kind];
  const fields = Object.entries(shapeOf(schema) ?? {}).filter(([key]) => !rare.has(key) || key in context.values);
  const lines = groupLines(Object.fromEntries(fields), context);
  const { head = `Mall för ${one}. Ersätt exempelvärdena, och ta bort de kommentarer som inte behövs.` } = context;
  const yaml = [`# ${head}`, ...lines].join('\n');
  if (form === 'register') return `${asListItem(lines)}\n`;
  return ending === '.mdx' ? `---\n${yaml}\n---\n\n${context.body ?? ownBody}\n` : `${yaml}\n`;
}

/** A key below a comment that says what it is. What the content decides is written out, also where it may be left out. */
function entryLines(key: string, field: Schema, context: TemplateContext): string[] {
  const { title = key, description } = infoOf(field);
  const given = context.values[key];
  const isLeftOut = isOptional(field) && given === undefined;
  const about = [`${title}.`, description, hint(field, context)].filter(Boolean).join(' ');
  const value = given === undefined ? exampleOf(field, context, title) : given;
  const shape = isGroup(value) && !isLeftOut ? shapeOf(field) : undefined;
  const written =
    shape === undefined
      ? yamlLines({ [key]: value })
      : [
          `${key}:`,
          ...groupLines(givenOf(shape, value as Values), { ...context, values: value as Values }).map(indented),
        ];
  return [
    `# ${isOptional(field) ? 'Valfritt. ' : ''}${about}`,
    ...(isLeftOut ? written.map((line) => `# ${line}`) : written),
  ];
}

const groupLines = (shape: Record<string, Schema>, context: TemplateContext): string[] =>
  Object.entries(shape).flatMap(([key, field]) => entryLines(key, field, context));

/** The fields of a group, and of one that has nothing it must have only what is given. */
function givenOf(shape: Record<string, Schema>, given: Values): Record<string, Schema> {
  const fields = Object.entries(shape);
  const isFree = fields.every(([, field]) => isOptional(field));
  return isFree ? Object.fromEntries(fields.filter(([key]) => key in given)) : shape;
}

/** Allowed values, or how the value is written where its title does not say so. */
function hint(field: Schema, { ids }: TemplateContext): string | undefined {
  const value = itemOf(field) ?? field;
  const choices = choicesOf(value);
  if (choices !== undefined) return `Välj: ${choices.map((choice) => `${choice.value} (${choice.title})`).join(', ')}.`;
  const { form, reference, prose } = infoOf(value);
  if (reference !== undefined) {
    const existing = referredKinds(reference).flatMap((kind) => ids[kind] ?? []);
    return existing.length > 0 && existing.length <= 8 ? `Välj: ${existing.join(', ')}.` : undefined;
  }
  return form === undefined || prose === true ? undefined : `Skrivs som ${form}.`;
}

/** A value that the schema accepts: null where it may be unknown, the least there must be elsewhere. */
function exampleOf(field: Schema, context: TemplateContext, title: string): unknown {
  const { isNullable, type } = typeOf(field);
  if (isNullable) return null;
  const { reference, examples } = infoOf(field);
  if (title === 'Hur säker uppgiften är') return 'unknown';
  if (reference !== undefined) return firstId(reference, context);
  const choices = choicesOf(field);
  if (choices !== undefined) return choices[0]?.value;
  if (examples !== undefined) return examples[0];
  const item = itemOf(field);
  if (item !== undefined) return (minimumOf(field) ?? 0) > 0 ? [exampleOf(item, context, title)] : [];
  const shape = shapeOf(field);
  if (shape !== undefined) {
    const required = Object.entries(shape).filter(([, inner]) => !isOptional(inner));
    return Object.fromEntries(
      (required.length > 0 ? required : Object.entries(shape)).map(([key, inner]) => [
        key,
        exampleOf(inner, context, infoOf(inner).title ?? key),
      ]),
    );
  }
  if (type === 'boolean') return false;
  if (type === 'number') return minimumOf(field) ?? 0;
  return `Skriv här ${title.toLocaleLowerCase('sv')}`.padEnd(minimumOf(field) ?? 0, '.');
}

function firstId(target: ReferenceTarget, { ids }: TemplateContext): string {
  return referredKinds(target).flatMap((kind) => ids[kind] ?? [])[0] ?? 'id-saknas';
}

function asListItem(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)).join('\n');
}
