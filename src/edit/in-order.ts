import type { z } from 'zod';
import { itemOf, shapeOf } from '#schemas/inspect.ts';

/** Data with its keys in the order of the schema, and without those that have no value. */
export function inOrder(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  const item = schema === undefined ? undefined : itemOf(schema);
  if (Array.isArray(value)) return value.map((one) => inOrder(item, one));
  const shape = (schema === undefined ? undefined : shapeOf(schema)) ?? {};
  const order = Object.keys(shape);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, inOrder(shape[key], inner)]));
}
