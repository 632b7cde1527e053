import { choicesOf, isOptional, itemOf, shapeOf, typeOf, unwrap } from '#schemas/inspect.ts';
import { kinds, type Kind } from '#schemas/kinds.ts';
import type { Plan } from '#model/plan.ts';

type Schema = Parameters<typeof shapeOf>[0];
type Shape = Record<string, Schema>;

/** An object that schemas describe: what its keys have been seen to hold, and whether there can be but one of it. */
interface Place {
  name: string;
  isSingle: boolean;
  seen: Map<string, Set<string>>;
}

/**
 * What the records of a plan never show of what their schemas allow: optional keys always or never there, what may be
 * null always or never so, values of a union that no record has. What there is but once, in the site and the plan, can
 * show one thing only, and is left out.
 */
export function lackingIn({ site, overview, records }: Plan): string[] {
  const places = new Map<Shape, Place>();
  see(places, kinds.site.schema, site, 'site', true);
  see(places, kinds.plan.schema, overview, 'plan', true);
  for (const [kind, entries] of Object.entries(records))
    for (const entry of entries) see(places, kinds[kind as Kind].schema, entry, kind, false);
  return [...places].flatMap(([shape, place]) => (place.isSingle ? [] : lackingAt(shape, place)));
}

function lackingAt(shape: Shape, { name, seen }: Place): string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const shown = seen.get(key) ?? new Set();
    return statesOf(schema, shape)
      .filter((state) => !shown.has(state))
      .map((state) => `${name}.${key}: ${state}`);
  });
}

/** What a key can hold, as far as it matters. What is partly known needs a note, so without one it cannot be. */
function statesOf(schema: Schema, owner: Shape): string[] {
  const choices = (choicesOf(schema) ?? choicesOf(itemOf(schema) ?? schema) ?? []).map(({ value }) => value);
  return [
    ...(isOptional(schema) ? ['absent', 'present'] : []),
    ...(typeOf(schema).isNullable ? ['null', 'not null'] : []),
    ...(typeOf(schema).type === 'boolean' ? ['true', 'false'] : []),
    ...choices.filter((value) => value !== 'partly' || 'note' in owner),
  ];
}

function see(places: Map<Shape, Place>, schema: Schema, value: unknown, name: string, isSingle: boolean): void {
  if (Array.isArray(value)) {
    const item = itemOf(schema);
    if (item !== undefined) for (const each of value) see(places, item, each, name, false);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const shape = shapeFor(schema, value);
  if (shape === undefined) return;
  const place = places.get(shape) ?? { name, isSingle, seen: new Map<string, Set<string>>() };
  places.set(shape, place);
  for (const [key, field] of Object.entries(shape)) {
    const held = (value as Record<string, unknown>)[key];
    const seen = place.seen.get(key) ?? new Set();
    place.seen.set(key, seen);
    for (const state of statesIn(held)) seen.add(state);
    see(places, field, held, `${name}.${key}`, isSingle);
  }
}

function statesIn(held: unknown): string[] {
  if (held === undefined) return ['absent'];
  if (held === null) return ['present', 'null'];
  return ['present', 'not null', ...(Array.isArray(held) ? held.map(String) : [String(held)])];
}

/** The keys of an object; where several forms are allowed, those of the one that has the object's own. */
function shapeFor(schema: Schema, value: object): Shape | undefined {
  const { def } = unwrap(schema)._zod;
  if (def.type !== 'union') return shapeOf(schema);
  return def.options
    .map(shapeOf)
    .find((shape) => shape !== undefined && Object.keys(value).every((key) => key in shape));
}
