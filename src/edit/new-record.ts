import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { editRecord, recordData } from './edit-record.ts';
import { inOrder } from './in-order.ts';
import { placeInRegister } from './place-in-register.ts';
import { writeKeys } from './write-value.ts';

/** The file of a new record: its keys, and below them its body where the kind has one. */
export function newRecordFile(kind: Kind, data: object, body = ''): string {
  const { schema, ending }: KindDefinition = kinds[kind];
  const keys = writeKeys(inOrder(schema, data) as object, { indent: 0, lineBreak: '\n', isFlow: false });
  return ending === '.mdx' ? `---\n${keys}\n---\n\n${body.trim()}\n` : `${keys}\n`;
}

/** A register with one more entry: in its place where the entries stand in the order of their names, else last. */
export function addToRegister(kind: Kind, text: string, data: object): string {
  const { schema }: KindDefinition = kinds[kind];
  const register = { kind, text, prefix: [] };
  const entries = recordData(register) as Record<string, unknown>[];
  const place = placeInRegister(kind, entries, data);
  return editRecord(register, entries.toSpliced(place, 0, inOrder(schema, data) as never));
}
