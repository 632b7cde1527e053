import type { FieldPath } from '#issues/issue.ts';
import { kinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { partyKinds } from '#schemas/party-kinds.ts';
import { scalarsOf } from '#schemas/inspect.ts';
import type { ReferenceTarget } from '#schemas/words.ts';
import type { Loaded } from '#load/loaded.ts';
import { find } from '#load/yaml/tree.ts';
import type { Desk, Replacement } from './desk.ts';

export interface Reference {
  file: string;
  path: FieldPath;
}

/** Where the keys of the content name a record. */
export function referencesTo({ records }: Loaded, kind: RecordKind, id: string): Reference[] {
  return records.flatMap(({ kind: own, data, file, prefix }) => {
    const { schema }: KindDefinition = kinds[own];
    return scalarsOf(schema, data)
      .filter(({ value, info }) => value === id && info.reference !== undefined && mayName(info.reference, kind))
      .map(({ path }) => ({ file, path: [...prefix, ...path] }));
  });
}

function mayName(target: ReferenceTarget, kind: RecordKind): boolean {
  const isParty = partyKinds.some((party) => party === kind);
  if (target === 'party') return isParty;
  return target === 'party-or-goal' ? isParty || kind === 'goal' : target === kind;
}

/** Writes another id wherever a record is named, and another address in links. */
export function follow(desk: Desk, kind: RecordKind, from: string, to: string): number {
  const references = referencesTo(desk.loaded, kind, from);
  const { place } = kinds[kind];
  inFiles(desk, references, ({ start, end }) => ({ start, end, text: to }));
  return (
    references.length +
    inTexts(desk, `/${place}/${from}/`, (text, address) => text.replaceAll(address, `/${place}/${to}/`))
  );
}

/** Takes a record out of every list that names it, and out of texts that link to it. */
export function forget(desk: Desk, kind: RecordKind, id: string): number {
  const references = referencesTo(desk.loaded, kind, id);
  inFiles(desk, references, ({ start, end }, text) => {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    if (/^\s*-\s*$/.test(text.slice(lineStart, start)))
      return { start: lineStart, end: text.indexOf('\n', end) + 1, text: '' };
    const [after = ''] = /^,\s*/.exec(text.slice(end)) ?? [];
    const [before = ''] = after === '' ? (/,\s*$/.exec(text.slice(0, start)) ?? []) : [];
    return { start: start - before.length, end: end + after.length, text: '' };
  });
  const { place } = kinds[kind];
  inTexts(desk, `- page: /${place}/${id}/\n`, (text, entry) =>
    text.replace(new RegExp(`^ *${entry}(?: {4,}.*\n)*`, 'm'), ''),
  );
  const linked = inTexts(desk, `/${place}/${id}/`, (text, address) =>
    text.replace(new RegExp(`\\[([^\\]]+)\\]\\(${address}(?:#[^)]*)?\\)`, 'g'), '$1'),
  );
  return references.length + linked;
}

function inFiles(
  desk: Desk,
  references: readonly Reference[],
  change: (place: { start: number; end: number }, text: string) => Replacement,
): void {
  const { files } = desk.loaded;
  for (const [file, some] of Map.groupBy(references, (reference) => reference.file)) {
    const loaded = files.get(file);
    const changes = some.flatMap(({ path }) => {
      const node = loaded?.root === undefined ? undefined : find(loaded.root, path)?.node;
      return node === undefined ? [] : [change(node, loaded?.text ?? '')];
    });
    desk.replace(file, changes);
  }
}

/** Changes the texts that hold an address. Gives how many there were. */
function inTexts(desk: Desk, address: string, change: (text: string, address: string) => string): number {
  const holding = [...desk.loaded.files].filter(([, { text }]) => text.includes(address));
  for (const [file, { text }] of holding) desk.write(file, change(text, address));
  return holding.length;
}
