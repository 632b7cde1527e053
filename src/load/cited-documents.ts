import type { DocumentData } from '#schemas/document.ts';
import { kinds } from '#schemas/kinds.ts';
import type { SourceData } from '#schemas/source.ts';
import { sourceIdTaken } from '#issues/definitions.ts';
import { find } from '#load/yaml/tree.ts';
import type { Loaded, LoadedRecord } from './loaded.ts';

/** Adds a source for each document that is cited, under the same id. What it says stands with the document. */
export function addCitedDocuments(loaded: Loaded): void {
  const { records, incomplete, declared, problems } = loaded;
  const taken = new Set(declared.flatMap(({ kind, id }) => (kind === 'source' ? [id] : [])));
  for (const record of [...records, ...incomplete]) {
    const { id, file, prefix } = record;
    if (id === '' || !isCited(record, loaded)) continue;
    if (taken.has(id)) {
      problems.push({ ...sourceIdTaken({ id }), file, place: { at: 'value', path: [...prefix, 'id'] } });
      continue;
    }
    taken.add(id);
    declared.push({ kind: 'source', id });
    const data = sourceOf(record.data as DocumentData);
    if (records.includes(record) && data !== undefined) records.push({ kind: 'source', id, file, prefix, data });
  }
}

/** Whether a document has the key, also where what stands there is wrong. */
function isCited({ kind, file, prefix }: LoadedRecord, { files }: Loaded): boolean {
  const root = kind === 'document' && file === kinds.document.place ? files.get(file)?.root : undefined;
  return root !== undefined && find(root, [...prefix, 'cited']) !== undefined;
}

function sourceOf({ cited, ...document }: DocumentData): (SourceData & { document: string }) | undefined {
  if (cited === undefined) return undefined;
  const { id, title, language, url, date } = document;
  return { id, title, ...(language && { language }), url, published: date, updated: null, ...cited, document: id };
}
