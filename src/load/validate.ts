import { expectedInWords } from '#schemas/expected.ts';
import type { z } from 'zod';
import {
  alternativeFor,
  choicesOf,
  infoOf,
  isOptional,
  itemOf,
  schemaAt,
  shapeOf,
  typeOf,
  unwrap,
} from '#schemas/inspect.ts';
import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { commaInText, misplacedKey, missingKey, unknownKey, yamlMissingSpace } from '#issues/definitions.ts';
import type { FieldPath, IssueText, SourcePlace } from '#issues/issue.ts';
import { nearest } from '#text/nearest.ts';
import { describeValue, type ValueScope } from './describe-value.ts';
import { gathered } from './half-record.ts';

export interface ShapeProblem {
  issue: IssueText;
  place: SourcePlace;
}

type Schema = z.core.$ZodType;
type ZodIssue = z.core.$ZodIssue;

/** A problem, and the fields that are missing because of it and need no problem of their own. */
interface Description extends ShapeProblem {
  place: Extract<SourcePlace, { at: 'key' | 'value' | 'missing' }>;
  explains?: FieldPath[];
}

/** How many problems of one record are put into words: more than are shown, since some explain others. */
const maxIssues = 500;
/** How many unknown keys of one object are reported. */
const maxKeys = 50;

/**
 * Validates data against a schema. Zod finds; the words are ours. `prefix` is where the data stands in its file, and
 * `written` gives a value as the editor wrote it: `0280`, which YAML reads as 280. `elsewhere` are keys that are there,
 * but not among the others, which is told already.
 */
export function validate(
  schema: z.ZodObject,
  data: unknown,
  prefix: FieldPath,
  written: (path: FieldPath) => string | undefined,
  elsewhere: readonly string[] = [],
): ShapeProblem[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  const scope = { schema, data, prefix, written };
  const described = describeAll(result.error.issues.slice(0, maxIssues), scope);
  const explained = new Set(
    [...elsewhere.map((key) => [...prefix, key]), ...described.flatMap(({ explains = [] }) => explains)].map(keyOf),
  );
  const judged = new Set<string>();
  const told = described.filter(({ place }) => {
    const id = keyOf([place.at, ...place.path]);
    if (judged.has(id)) return false;
    judged.add(id);
    return !explained.has(keyOf(place.path));
  });
  return gathered(told, scope);
}

const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path);

function describeAll(issues: readonly ZodIssue[], scope: ValueScope): Description[] {
  return issues.flatMap((issue) => describe(issue, scope));
}

function describe(issue: ZodIssue, scope: ValueScope): Description[] {
  const path = issue.path as (string | number)[];
  const schema = schemaAt(scope.schema, path) ?? scope.schema;
  if (issue.code === 'unrecognized_keys') {
    const object = (valueAt(scope.data, path) ?? {}) as Record<string, unknown>;
    return describeKeys(issue.keys.slice(0, maxKeys), path, schema, object, scope);
  }
  const value = valueAt(scope.data, path);
  if (value === undefined) return [describeMissing(path, schema, scope)];
  const alternative = alternativeFor(schema, value);
  if (issue.code === 'invalid_union' && alternative !== undefined)
    return describeAlternative(issue.errors[alternative.index] ?? [], path, alternative.schema, scope);
  if (issue.code === 'invalid_union' && choicesOf(schema) === undefined) {
    const inner = describeUnion(issue.errors, path, schema, value, scope);
    if (inner !== undefined) return inner;
  }
  const described = describeValue(issue, path, alternative?.schema ?? schema, value, scope);
  return [{ issue: described, place: place('value', path, scope) }];
}

function place(at: 'key' | 'value', path: FieldPath, { prefix }: ValueScope): Description['place'] {
  return { at, path: [...prefix, ...path] };
}

function describeKeys(
  unknown: string[],
  path: FieldPath,
  schema: Schema,
  object: Record<string, unknown>,
  scope: ValueScope,
): Description[] {
  const shape = shapeOf(schema) ?? {};
  const free = Object.keys(shape).filter((key) => !Object.hasOwn(object, key));
  return unknown.map((key): Description => {
    const at = place('key', [...path, key], scope);
    if (object[key] === null && /\s/.test(key)) return { issue: commaInText({ key }), place: at };
    const joined = free.find((name) => key.startsWith(`${name}:`));
    if (joined !== undefined && object[key] === null)
      return { issue: yamlMissingSpace({ sign: ':' }), place: at, explains: [[...scope.prefix, ...path, joined]] };
    const near = nearestKey(key, shape, free);
    const isNeeded = near !== undefined && !isOptional(shape[near] as Schema);
    // What an earlier name was in full is not what the record is called now.
    const isOfThen = path.includes('earlierNames');
    const home = isNeeded || isOfThen ? undefined : homeOf(scope.schema, key);
    if (home !== undefined) {
      const explains = home.map((_, index) => [...scope.prefix, ...home.slice(0, index + 1)]);
      return { issue: misplacedKey({ key, parent: home.at(-2) }), place: at, explains };
    }
    const explains = near === undefined ? [] : [[...scope.prefix, ...path, near]];
    const taken = near === undefined ? nearestKey(key, shape, Object.keys(shape)) : undefined;
    const isTop = path.length === 0 && taken === undefined && near === undefined;
    const homes = isTop ? kindsWithKey(key) : [];
    return { issue: unknownKey({ key, nearest: near, taken, homes, allowed: free }), place: at, explains };
  });
}

/** The free key that was meant: the one that was called so, the one like it, or the one whose Swedish title it is. */
function nearestKey(key: string, shape: Record<string, Schema>, free: string[]): string | undefined {
  const renamed = free.find((name) => infoOf(shape[name] as Schema).formerKeys?.includes(key));
  if (renamed !== undefined) return renamed;
  const titled = new Map(free.map((name) => [infoOf(shape[name] as Schema).title?.toLowerCase() ?? name, name]));
  return titled.get(key.toLowerCase()) ?? nearest(key, free) ?? titled.get(nearest(key, [...titled.keys()]) ?? '');
}

/** So many kinds are named as those that have a key. */
const mostHomes = 3;

/** The kinds whose records have a key, each with its folder or file; none where it says little. */
function kindsWithKey(key: string): string[] {
  const having = Object.values<KindDefinition>(kinds).filter(({ schema }) => Object.hasOwn(shapeOf(schema) ?? {}, key));
  if (having.length > mostHomes) return [];
  return having.map(({ many, place, form }) => `${many} (${place}${form === 'folder' ? '/' : ''})`);
}

/** The place inside or around an object where a key belongs, as `['status', 'source']`. */
function homeOf(root: Schema, key: string): string[] | undefined {
  const shape = shapeOf(root) ?? {};
  if (Object.hasOwn(shape, key)) return [key];
  for (const [name, field] of Object.entries(shape)) {
    const inner = shapeOf(itemOf(field) ?? field);
    if (inner !== undefined && Object.hasOwn(inner, key)) return [name, key];
  }
  return undefined;
}

function describeMissing(path: FieldPath, schema: Schema, scope: ValueScope): Description {
  const key = String(path.at(-1));
  const parent = path.slice(0, -1);
  const order = Object.keys(shapeOf(schemaAt(scope.schema, parent) ?? scope.schema) ?? {});
  const present = (valueAt(scope.data, parent) ?? {}) as object;
  const after = order.slice(0, order.indexOf(key)).findLast((sibling) => Object.hasOwn(present, sibling));
  const { title = key, description } = infoOf(schema);
  const { isNullable: nullable } = typeOf(schema);
  return {
    issue: missingKey({ key, title, description, hint: expectedInWords(schema), nullable, after }),
    place: { at: 'missing', path: [...scope.prefix, ...path], after },
  };
}

/** Reports what is wrong with a value as the alternative that it is meant as. */
function describeAlternative(
  errors: readonly ZodIssue[],
  path: FieldPath,
  schema: Schema,
  scope: ValueScope,
): Description[] {
  return errors.map((issue) => {
    const inner = [...path, ...(issue.path as (string | number)[])];
    const own = schemaAt(schema, issue.path as (string | number)[]) ?? schema;
    return {
      issue: describeValue(issue, inner, own, valueAt(scope.data, inner), scope),
      place: place('value', inner, scope),
    };
  });
}

/** Reports the alternative that the value is most like: the one whose keys it shares, or nearly does. */
function describeUnion(
  errors: ZodIssue[][],
  path: FieldPath,
  schema: Schema,
  value: unknown,
  scope: ValueScope,
): Description[] | undefined {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'union' || value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const keys = Object.keys(value);
  const likeness = def.options.map((option) => {
    const own = Object.keys(shapeOf(option) ?? {});
    return keys.reduce((sum, key) => sum + (own.includes(key) ? 2 : nearest(key, own) === undefined ? 0 : 1), 0);
  });
  const best = likeness.indexOf(Math.max(...likeness));
  const option = def.options[best];
  if (option === undefined) return undefined;
  return describeAll(errors[best] ?? [], { ...scope, schema: option, data: value, prefix: [...scope.prefix, ...path] });
}

/** The value at a path that a validator gives: all but its last step are there. */
function valueAt(data: unknown, path: FieldPath): unknown {
  let current = data;
  for (const step of path) current = (current as Record<string | number, unknown>)[step];
  return current;
}
