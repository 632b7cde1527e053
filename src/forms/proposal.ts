import { diffLines } from 'diff';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { editBody } from '#edit/edit-body.ts';
import { editRecord } from '#edit/edit-record.ts';
import { addToRegister, newRecordFile } from '#edit/new-record.ts';
import type { FieldPath } from '#issues/issue.ts';
import type { ContentFile } from '#load/source.ts';

/** What somebody has filled in: a record there is, or a new one, and the sources that were added on the way. */
export interface Draft {
  kind: Kind;
  /** The file's name of a new record in a folder. */
  id: string;
  /** Where the record stands, if there is one. */
  record?: { file: string; prefix: FieldPath };
  data: Record<string, unknown>;
  body?: string;
  sources: Record<string, unknown>[];
}

/** A file that becomes another, or a new one. */
export interface ChangedFile {
  path: string;
  before: string | undefined;
  after: string;
}

/** A line of a changed file, and whether it is new, gone, or there to show where they stand. */
export interface ShownLine {
  what: 'added' | 'removed' | 'kept';
  text: string;
}

/** The files that a draft makes another, as they will stand. */
export function changedFiles(
  { kind, id, record, data, body, sources }: Draft,
  files: readonly ContentFile[],
): ChangedFile[] {
  const { form, place, ending }: KindDefinition = kinds[kind];
  const path = record?.file ?? (form === 'folder' ? `${place}/${id}${ending}` : place);
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const changed = new Map<string, string>();
  const textOf = (some: string) => changed.get(some) ?? texts.get(some);
  const own = textOf(path);
  if (record !== undefined && own !== undefined) {
    const edited = editRecord({ kind, text: own, prefix: record.prefix }, data);
    changed.set(path, body === undefined ? edited : editBody(edited, body));
  } else if (form === 'register' && own !== undefined) changed.set(path, addToRegister(kind, own, data));
  else changed.set(path, newRecordFile(kind, data, body));
  const register = kinds.source.place;
  for (const source of sources) changed.set(register, addToRegister('source', textOf(register) ?? '', source));
  return [...changed]
    .map(([some, after]) => ({ path: some, before: texts.get(some), after }))
    .filter(({ before, after }) => before !== after);
}

/** So many lines are shown round those that are others. */
const around = 3;

/** The lines of a change with those round it; where others are left out, an empty list stands between. */
export function shownLines({ before = '', after }: ChangedFile): ShownLine[][] {
  const lines = diffLines(before, after).flatMap(({ value, added, removed }): ShownLine[] => {
    const what = added ? 'added' : removed ? 'removed' : 'kept';
    return value
      .replace(/\r?\n$/, '')
      .split(/\r?\n/)
      .map((text) => ({ what, text }));
  });
  const isNear = lines.map((_, index) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ what }) => what !== 'kept'),
  );
  const parts: ShownLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!isNear[index]) continue;
    if (!isNear[index - 1]) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}
