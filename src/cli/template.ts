import { choicesOf, infoOf, isOptional, itemOf, minimumOf, shapeOf, typeOf } from '#schemas/inspect.ts';
import { kinds, partyKinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import type { ReferenceTarget } from '#schemas/words.ts';
import type { z } from 'zod';

type Schema = z.core.$ZodType;

export interface TemplateContext {
  /** The ids that exist, by kind, for references that must have one. */
  ids: Readonly<Partial<Record<Kind, readonly string[]>>>;
  /** Values that the content decides: a free code, the next number. */
  values: Readonly<Record<string, unknown>>;
}

/** A commented file of a kind that passes the check: what must be there with a value, what may be there as a comment. */
export function templateOf(kind: Kind, context: TemplateContext): string {
  const { schema, ending, form, one }: KindDefinition = kinds[kind];
  const fields = Object.entries(shapeOf(schema) ?? {}).filter(([key]) => key !== 'formerSlugs' && key !== 'provenance');
  const lines = fields.flatMap(([key, field]) => entryLines(key, field, context, ''));
  const head = `# Mall för ${one}. Ersätt exempelvärdena, och ta bort de kommentarer som inte behövs.`;
  const yaml = [head, ...lines].join('\n');
  if (form === 'register') return `${asListItem(lines)}\n`;
  return ending === '.mdx'
    ? `---\n${yaml}\n---\n\nSkriv brödtexten här. Källor sätts direkt efter punkten.\n`
    : `${yaml}\n`;
}

function entryLines(key: string, field: Schema, context: TemplateContext, indent: string): string[] {
  const { title = key, description } = infoOf(field);
  const about = [`${title}.`, description, hint(field, context)].filter(Boolean).join(' ');
  const value = context.values[key] ?? exampleOf(field, context, title);
  const comment = isOptional(field) ? `${indent}# ${key}: ${inline(value)}` : `${indent}${key}: ${inline(value)}`;
  return [`${indent}# ${isOptional(field) ? 'Valfritt. ' : ''}${about}`, comment];
}

/** Allowed values, or how the value is written where its title does not say so. */
function hint(field: Schema, { ids }: TemplateContext): string | undefined {
  const value = itemOf(field) ?? field;
  const choices = choicesOf(value);
  if (choices !== undefined) return `Välj: ${choices.map((choice) => `${choice.value} (${choice.title})`).join(', ')}.`;
  const { form, reference, prose } = infoOf(value);
  if (reference !== undefined) {
    const existing = targetsOf(reference).flatMap((kind) => ids[kind] ?? []);
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
      required.map(([key, inner]) => [key, exampleOf(inner, context, infoOf(inner).title ?? key)]),
    );
  }
  if (type === 'boolean') return false;
  if (type === 'number') return minimumOf(field) ?? 0;
  return `Skriv här ${title.toLocaleLowerCase('sv')}`.padEnd(minimumOf(field) ?? 0, '.');
}

function firstId(target: ReferenceTarget, { ids }: TemplateContext): string {
  return targetsOf(target).flatMap((kind) => ids[kind] ?? [])[0] ?? 'id-saknas';
}

function targetsOf(target: ReferenceTarget): readonly Kind[] {
  return target === 'party' || target === 'party-or-goal' ? partyKinds : [target];
}

/** A value on one line, quoted where YAML would read something else. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${inline(inner)}`)
      .join(', ')} }`;
  }
  if (typeof value !== 'string') return String(value);
  return /^[\d"'[{#&*!|>%@`]|: |, |^$/.test(value) ? JSON.stringify(value) : value;
}

function asListItem(lines: readonly string[]): string {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)).join('\n');
}
