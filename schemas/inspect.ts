import type { z } from 'zod';
import { words, type FieldWords } from './words.ts';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** One allowed value of a field, with its meaning for editors. */
export interface Choice {
  value: string;
  title: string;
  description?: string;
}

/** The schema inside optional and nullable. */
export function unwrap(schema: Schema): z.core.$ZodTypes {
  const inner = schema as z.core.$ZodTypes;
  const { def } = inner._zod;
  return def.type === 'optional' || def.type === 'nullable' ? unwrap(def.innerType) : inner;
}

/** Schemas never change, and a check asks the same ones thousands of times. */
const known = new WeakMap<Schema, FieldWords>();

/** The titles, descriptions and forms said about a schema, the outermost first. */
export function infoOf(schema: Schema): FieldWords {
  const found = known.get(schema);
  if (found !== undefined) return found;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const inner = def.type === 'optional' || def.type === 'nullable' ? infoOf(def.innerType) : {};
  const info = { ...inner, ...words.get(schema) };
  known.set(schema, info);
  return info;
}

/** The values a union of literals allows, besides those that a plan names itself; undefined for other schemas. */
export function choicesOf(schema: Schema): Choice[] | undefined {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'union') return undefined;
  const choices: Choice[] = [];
  for (const option of def.options as readonly z.core.$ZodTypes[]) {
    const optionDef = option._zod.def;
    if (infoOf(option).namedUnder !== undefined) continue;
    if (optionDef.type !== 'literal') return undefined;
    const value = String(optionDef.values[0]);
    const { title = value, description } = infoOf(option);
    choices.push(description === undefined ? { value, title } : { value, title, description });
  }
  return choices;
}

/** The key of plan.yaml under which a plan may name choices of its own for a field. */
export function namedUnder(schema: Schema): FieldWords['namedUnder'] {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'union') return undefined;
  return def.options.map((option) => infoOf(option).namedUnder).find((key) => key !== undefined);
}

/** The title of one allowed value, for pages: `decision` gives Beslut. */
export function choiceTitle(schema: Schema, value: string): string {
  const choice = choicesOf(schema)?.find((candidate) => candidate.value === value);
  if (choice === undefined) throw new Error(`no choice "${value}"`);
  return choice.title;
}

/** The keys of an object schema with their schemas; of a union of objects, all keys. */
export function shapeOf(schema: Schema): Record<string, Schema> | undefined {
  const { def } = unwrap(schema)._zod;
  if (def.type === 'object') return def.shape;
  if (def.type !== 'union') return undefined;
  const shapes = def.options.map(shapeOf).filter((shape) => shape !== undefined);
  return shapes.length === 0 ? undefined : Object.assign({}, ...shapes);
}

/** The schema of the items, of an array schema. */
export function itemOf(schema: Schema): Schema | undefined {
  const { def } = unwrap(schema)._zod;
  return def.type === 'array' ? def.element : undefined;
}

/** The same, also of a schema for one value or a list of them. */
function itemOfList(schema: Schema): Schema | undefined {
  const list = listAmong(schema);
  return list === undefined ? itemOf(schema) : itemOf(list);
}

/** The list among the alternatives of a schema for one value or a list of them. */
function listAmong(schema: Schema): Schema | undefined {
  const { def } = unwrap(schema)._zod;
  return def.type === 'union' ? def.options.find((option) => itemOf(option) !== undefined) : undefined;
}

/** Where a field takes one value or a list of them: which of its alternatives a value is meant as, and its place among them. */
export function alternativeFor(schema: Schema, value: unknown): { schema: Schema; index: number } | undefined {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'union' || listAmong(schema) === undefined) return undefined;
  const index = def.options.findIndex((option) => (itemOf(option) !== undefined) === Array.isArray(value));
  const option = def.options[index];
  return option && { schema: option, index };
}

/** The schema under a key, or undefined; a key may be the name of something every object has. */
function fieldOf(schema: Schema, key: string): Schema | undefined {
  const shape = shapeOf(schema);
  return shape !== undefined && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

/** The schema at a path in a value of `schema`, or undefined where there is none. */
export function schemaAt(schema: Schema, path: Path): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const step of path) {
    if (current === undefined) return undefined;
    current = typeof step === 'number' ? itemOfList(current) : fieldOf(current, step);
  }
  return current;
}

/** Whether a key may be left out. */
export function isOptional(schema: Schema): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === 'optional';
}

/** The type of a field's value, and whether it may be null. */
export function typeOf(schema: Schema): { type: string; isNullable: boolean } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return typeOf(def.innerType);
  if (def.type === 'nullable') return { ...typeOf(def.innerType), isNullable: true };
  return { type: def.type, isNullable: false };
}

/** The least length of a text or a list, or the least number, where there is one. */
export function minimumOf(schema: Schema): number | undefined {
  for (const check of unwrap(schema)._zod.def.checks ?? []) {
    const { def } = check._zod as { def: { minimum?: number; value?: number; check: string } };
    if (def.check === 'min_length') return def.minimum;
    if (def.check === 'greater_than') return def.value;
  }
  return undefined;
}

export interface FieldValue {
  path: (string | number)[];
  value: unknown;
  info: FieldWords;
}

/** Records never change either, and link, checks and pages all walk them. */
const walked = new WeakMap<object, { schema: Schema; fields: readonly FieldValue[] }>();

/** Every scalar of `data` that the schema knows, with its path and what the schema says of it. */
export function scalarsOf(schema: Schema, data: unknown): readonly FieldValue[] {
  if (data === null || typeof data !== 'object') return [];
  const before = walked.get(data);
  if (before?.schema === schema) return before.fields;
  const fields: FieldValue[] = [];
  collect(schema, data, [], fields);
  walked.set(data, { schema, fields });
  return fields;
}

function collect(schema: Schema, data: unknown, path: (string | number)[], fields: FieldValue[]): void {
  if (Array.isArray(data)) {
    const item = itemOfList(schema);
    if (item !== undefined) data.forEach((value, index) => collect(item, value, [...path, index], fields));
  } else if (data !== null && typeof data === 'object') {
    const shape = shapeOf(schema) ?? {};
    for (const key of Object.keys(data)) {
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (field !== undefined) collect(field, (data as Record<string, unknown>)[key], [...path, key], fields);
    }
  } else if (data !== undefined) {
    fields.push({ path, value: data, info: infoOf(schema) });
  }
}
