import type { z } from 'zod';
import { choicesOf, infoOf, isOptional, itemOf, minimumOf, shapeOf, unwrap } from './inspect.ts';

type Schema = z.core.$ZodType;

/** What a value should be, as the second half of a sentence. */
export function expectedInWords(schema: Schema): string {
  const choices = choicesOf(schema);
  if (choices !== undefined) return `ett av ${choices.map(({ value, title }) => `${value} (${title})`).join(', ')}`;
  const { form } = infoOf(schema);
  if (form !== undefined) return form;
  const inner = unwrap(schema);
  switch (inner._zod.def.type) {
    case 'array':
      return listInWords(schema);
    case 'object':
    case 'union':
      return `nycklarna ${Object.keys(shapeOf(schema) ?? {}).join(', ')} med var sitt värde`;
    case 'boolean':
      return 'true (ja) eller false (nej)';
    case 'number':
      return 'format' in inner._zod.def ? 'ett heltal' : 'ett tal';
    default:
      return 'text';
  }
}

/** What a list should be; where it is one of records, by the keys that each of them has. */
function listInWords(schema: Schema): string {
  const item = itemOf(schema);
  const shape = item && shapeOf(item);
  if (shape === undefined) return 'en lista, till exempel [a, b]';
  const keys = Object.keys(shape);
  const needed = keys.filter((key) => shape[key] !== undefined && !isOptional(shape[key]));
  const [first = 'nyckel', ...rest] = needed.length === 0 ? keys : needed;
  const below = rest.length === 0 ? '' : ` och under det ${rest.join(', ')}`;
  const none = (minimumOf(schema) ?? 0) === 0 ? ', eller [] om det inte finns något' : '';
  return `en lista, där varje del börjar med ett streck: ”- ${first}: …”${below}${none}`;
}
