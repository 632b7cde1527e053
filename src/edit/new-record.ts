import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { compareSwedish } from '#text/sorting.ts';
import { editRecord, recordData } from './edit-record.ts';
import { inOrder } from './in-order.ts';
import { writeKeys } from './write-value.ts';

/** The file of a new record: its keys, and below them its body where the kind has one. */
export function newRecordFile(kind: Kind, data: object, body = ''): string {
  const { schema, ending }: KindDefinition = kinds[kind];
  const keys = writeKeys(inOrder(schema, data) as object, { indent: 0, lineBreak: '\n', isFlow: false });
  return ending === '.mdx' ? `---\n${keys}\n---\n\n${body.trim()}\n` : `${keys}\n`;
}

/** A register with one more entry: in its place where the entries stand in the order of their names, else last. */
export function addToRegister(kind: Kind, text: string, data: object): string {
  const { schema, label }: KindDefinition = kinds[kind];
  const register = { kind, text, prefix: [] };
  const entries = recordData(register) as Record<string, unknown>[];
  const nameOf = (entry: object) => String((entry as Record<string, unknown>)[label] ?? '');
  const isSorted = entries.every((entry, index) => {
    const before = entries[index - 1];
    return before === undefined || compareSwedish(nameOf(before), nameOf(entry)) <= 0;
  });
  const after = isSorted ? entries.findIndex((entry) => compareSwedish(nameOf(entry), nameOf(data)) > 0) : -1;
  return editRecord(register, entries.toSpliced(after < 0 ? entries.length : after, 0, inOrder(schema, data) as never));
}
