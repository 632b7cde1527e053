import type { z } from 'zod';
import { infoOf, schemaAt } from '#schemas/inspect.ts';
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
