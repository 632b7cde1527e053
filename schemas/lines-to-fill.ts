import type { z } from 'zod';
import { documentSchema } from './document.ts';
import { expectedInWords } from './expected.ts';
import { infoOf, isOptional, schemaAt, shapeOf, typeOf } from './inspect.ts';

type Schema = z.core.$ZodType;

/** A line to paste: null where that may stand, else what goes there. */
export function lineFor(key: string, schema: Schema): string {
  const field = schemaAt(schema, [key]) ?? schema;
  const { title = key } = infoOf(field);
  const { isNullable } = typeOf(field);
  return isNullable ? `${key}: null # ${title}` : `${key}: # ${title}: ${expectedInWords(field)}`;
}

/** The lines to paste into an entry of `dokument.yaml`, so that the document can be cited. */
export function linesToCite(): string[] {
  const { cited } = documentSchema.shape;
  const needed = Object.entries(shapeOf(cited) ?? {}).filter(([, field]) => !isOptional(field));
  return ['  cited:', ...needed.map(([key]) => `    ${lineFor(key, cited)}`)];
}
