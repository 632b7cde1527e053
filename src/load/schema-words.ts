import type { z } from 'zod';
import { choicesOf, infoOf, schemaAt, shapeOf, unwrap } from '#schemas/inspect.ts';
import type { FieldPath } from '#issues/issue.ts';

type Schema = z.core.$ZodType;

/** What a field is called: its own title, or that of the list or object around it. */
export function titleAt(root: Schema, path: FieldPath): string {
  for (let length = path.length; length > 0; length -= 1) {
    const schema = schemaAt(root, path.slice(0, length));
    const title = schema === undefined ? undefined : infoOf(schema).title;
    if (title !== undefined) return title;
  }
  return String(path.findLast((step) => typeof step === 'string') ?? 'Posten');
}

/** What a value should be, as the second half of a sentence. */
export function expectedInWords(schema: Schema): string {
  const choices = choicesOf(schema);
  if (choices !== undefined) return `ett av ${choices.map(({ value, title }) => `${value} (${title})`).join(', ')}`;
  const { form } = infoOf(schema);
  if (form !== undefined) return form;
  const inner = unwrap(schema);
  switch (inner._zod.def.type) {
    case 'array':
      return 'en lista, till exempel [a, b]';
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
