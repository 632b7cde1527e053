import type { z } from 'zod';
import { choicesOf, isOptional, shapeOf, unwrap } from '#schemas/inspect.ts';
import { lineFor } from '#schemas/lines-to-fill.ts';
import type { FieldPath } from '#issues/issue.ts';
import { nearestChoice } from '#text/nearest.ts';

type Schema = z.core.$ZodType;

/** The keys to write instead of one value, with the value where it fits: `status: pågår` as its value, date and reason. */
export function keysInstead(schema: Schema, path: FieldPath, value: string): string[] {
  if (unwrap(schema)._zod.def.type !== 'object') return [];
  const needed = Object.entries(shapeOf(schema) ?? {}).filter(([, field]) => !isOptional(field));
  const [home, fitting] = needed
    .map(([key, field]) => [key, fittingIn(field, value)] as const)
    .find(([, fits]) => fits !== undefined) ?? ['', ''];
  const lines = needed.map(([key]) => (key === home ? `${key}: ${fitting}` : lineFor(key, schema)));
  const last = path.at(-1);
  const indent = '  '.repeat(Math.max(0, path.length - 1));
  const inside = lines.map((line) => `${indent}  ${line}`);
  if (inside.length === 0 || last === undefined) return [];
  if (typeof last === 'string') return [`${indent}${last}:`, ...inside];
  return [`${indent}- ${lines[0]}`, ...inside.slice(1)];
}

function fittingIn(field: Schema, value: string): string | undefined {
  const choices = choicesOf(field);
  if (choices !== undefined) return nearestChoice(value, choices);
  return (field as z.ZodType).safeParse(value).success ? value : undefined;
}
