import type { Kind } from '#schemas/kinds.ts';
import type { PlanDraft } from '#model/plan.ts';
import { asId } from '#text/nearest.ts';
import { everyEntry } from './every-record.ts';

/** The keys that hold what a record is called. */
const nameKeys = ['id', 'name', 'label', 'shortName', 'abbreviation', 'fullName'];

/** What a municipality is called besides its name. */
const municipal = /-(?:kommun|stad)$/;

/** The folder before a file's name, and its ending. */
const fileAround = /^.*\/|\.(?:ya?ml|mdx?)$/gi;

/** A finder of the record that is called so, among some kinds: editors write `Marks kommun` for the id `mark`. */
export function idsByName(plan: PlanDraft): (name: string, among: readonly Kind[]) => string | undefined {
  const named = Map.groupBy(everyEntry(plan).flatMap(namesOf), ({ name }) => name);
  return (value, among) => {
    const written = asId(value.replace(fileAround, ''));
    const short = written.replace(municipal, '');
    const names = written === short ? [written] : [written, short, short.replace(/s$/, '')];
    const found = names.flatMap((name) => named.get(name) ?? []).find(({ kind }) => among.includes(kind));
    return found?.id;
  };
}

function namesOf(entry: ReturnType<typeof everyEntry>[number]): { name: string; kind: Kind; id: string }[] {
  const fields = entry as unknown as Record<string, unknown>;
  // Of a record with mistakes, parts are not there.
  const earlier: unknown[] = Array.isArray(fields['earlierNames']) ? fields['earlierNames'] : [];
  const names = [fields, ...earlier].flatMap((values) =>
    nameKeys.map((key) => (values as Record<string, unknown> | null | undefined)?.[key]),
  );
  return names.flatMap((name) =>
    typeof name === 'string' && name !== '' ? [{ name: asId(name), kind: entry.kind, id: entry.id }] : [],
  );
}
