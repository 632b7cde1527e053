import type { z } from 'zod';
import { choicesOf, infoOf, itemOf, schemaAt, shapeOf, unwrap } from '#schemas/inspect.ts';
import {
  missingKey,
  misplacedKey,
  tooLong,
  tooShort,
  unknownChoice,
  unknownKey,
  wrongForm,
  wrongType,
} from '#issues/definitions.ts';
import type { FieldPath, IssueText, Place } from '#issues/issue.ts';
import { nearest } from '#text/nearest.ts';

export interface ShapeProblem {
  issue: IssueText;
  place: Place;
}

type Schema = z.core.$ZodType;
type ZodIssue = z.core.$ZodIssue;

/** Validates data against a schema. Zod finds; the words are ours. `prefix` is where the data stands in its file. */
export function validate(schema: z.ZodObject, data: unknown, prefix: FieldPath): ShapeProblem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const problems = result.error.issues.flatMap((issue) => describe(issue, schema, data));
  return problems.map(({ issue, place }) => ({
    issue,
    place: 'path' in place && place.at !== 'body' ? { ...place, path: [...prefix, ...place.path] } : place,
  }));
}

function describe(issue: ZodIssue, root: Schema, data: unknown): ShapeProblem[] {
  const path = issue.path as (string | number)[];
  const schema = schemaAt(root, path) ?? root;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeKey(key, path, root, schema, data));
  const value = valueAt(data, path);
  if (value === undefined) return [describeMissing(path, root, schema, data)];
  return describeValue(issue, path, schema, value);
}

function describeKey(key: string, path: FieldPath, root: Schema, schema: Schema, data: unknown): ShapeProblem {
  const place: Place = { at: 'key', path: [...path, key] };
  const keys = Object.keys(shapeOf(schema) ?? {});
  const near = nearest(key, keys);
  if (near === undefined) {
    const home = homeOf(root, key, path);
    if (home !== undefined) return { issue: misplacedKey({ key, home }), place };
  }
  const present = new Set(Object.keys((valueAt(data, path) as object | undefined) ?? {}));
  const free = keys.filter((candidate) => !present.has(candidate));
  return { issue: unknownKey({ key, nearest: near, allowed: free }), place };
}

/** The object inside or around this one where a key belongs, as `status.source`. */
function homeOf(root: Schema, key: string, path: FieldPath): string | undefined {
  if (path.length > 0 && Object.hasOwn(shapeOf(root) ?? {}, key)) return key;
  for (const [name, field] of Object.entries(shapeOf(root) ?? {})) {
    if (name === 'provenance') continue;
    const inner = shapeOf(itemOf(field) ?? field);
    if (inner !== undefined && Object.hasOwn(inner, key)) return `${name}.${key}`;
  }
  return undefined;
}

function describeMissing(path: FieldPath, root: Schema, schema: Schema, data: unknown): ShapeProblem {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const order = Object.keys(shapeOf(schemaAt(root, parent) ?? root) ?? {});
  const present = (valueAt(data, parent) ?? {}) as object;
  const after = order.slice(0, order.indexOf(key)).findLast((sibling) => Object.hasOwn(present, sibling));
  const { title = key, description, form } = infoOf(schema);
  const choices = choicesOf(schema)?.map((choice) => choice.value);
  const hint = choices === undefined ? (form ?? typeInWords(schema)) : `ett av ${choices.join(', ')}`;
  return {
    issue: missingKey({ key, title, description, hint, nullable: allowsNull(schema), after }),
    place: { at: 'missing', path, after },
  };
}

function describeValue(issue: ZodIssue, path: FieldPath, schema: Schema, value: unknown): ShapeProblem[] {
  const { title = String(path.findLast((step) => typeof step === 'string') ?? ''), form } = infoOf(schema);
  const place: Place = { at: 'value', path };
  const choices = choicesOf(schema);
  if (choices !== undefined) {
    const near = nearestChoice(String(value), choices);
    return [{ issue: unknownChoice({ title, value: shown(value), nearest: near, choices }), place }];
  }
  switch (issue.code) {
    case 'invalid_union':
      return describeUnion(issue.errors, path, schema, value);
    case 'invalid_type':
      return [
        {
          issue: wrongType({
            title,
            value: shown(value),
            expected: form ?? typeInWords(schema),
            nullable: allowsNull(schema),
            quote: needsQuotes(schema, value),
          }),
          place,
        },
      ];
    case 'too_small':
      return [{ issue: tooShort({ title, minimum: Number(issue.minimum), of: issue.origin }), place }];
    case 'too_big':
      return [
        { issue: tooLong({ title, maximum: Number(issue.maximum), of: issue.origin, actual: sizeOf(value) }), place },
      ];
    default:
      return [{ issue: wrongForm({ title, value: shown(value), form: form ?? typeInWords(schema) }), place }];
  }
}

/** Reports the alternative that the value is most like: the one whose keys it shares. */
function describeUnion(errors: ZodIssue[][], path: FieldPath, schema: Schema, value: unknown): ShapeProblem[] {
  const { def } = unwrap(schema)._zod;
  const options = def.type === 'union' ? def.options : [];
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  const shared = options.map((option) => keys.filter((key) => Object.hasOwn(shapeOf(option) ?? {}, key)).length);
  const best = shared.indexOf(Math.max(...shared));
  const option = options[best];
  const issues = errors[best] ?? [];
  if (option === undefined || keys.length === 0) {
    return [
      {
        issue: wrongType({
          title: infoOf(schema).title ?? '',
          value: shown(value),
          expected: 'nycklar med värden',
          nullable: false,
          quote: false,
        }),
        place: { at: 'value', path },
      },
    ];
  }
  return issues
    .flatMap((issue) => describe(issue, option, value))
    .map(({ issue, place }) => ({
      issue,
      place: 'path' in place && place.at !== 'body' ? { ...place, path: [...path, ...place.path] } : place,
    }));
}

function nearestChoice(value: string, choices: readonly { value: string; title: string }[]): string | undefined {
  const byTitle = choices.find((choice) => choice.title.toLowerCase() === value.toLowerCase());
  return (
    byTitle?.value ??
    nearest(
      value,
      choices.map((choice) => choice.value),
    )
  );
}

function allowsNull(schema: Schema): boolean {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'nullable') return true;
  return def.type === 'optional' && allowsNull(def.innerType);
}

/** A date or code that YAML read as a number is mended with quotes. */
function needsQuotes(schema: Schema, value: unknown): boolean {
  return unwrap(schema)._zod.def.type === 'string' && (typeof value === 'number' || typeof value === 'boolean');
}

function typeInWords(schema: Schema): string {
  switch (unwrap(schema)._zod.def.type) {
    case 'array':
      return 'en lista, till exempel [a, b]';
    case 'object':
      return 'nycklar med värden';
    case 'boolean':
      return 'true eller false';
    case 'number':
      return 'ett tal';
    default:
      return 'text';
  }
}

function shown(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'en lista';
  if (typeof value === 'object') return 'nycklar med värden';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number(value);
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let current = data;
  for (const step of path) {
    if (current === null || typeof current !== 'object' || !Object.hasOwn(current, step)) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current;
}
