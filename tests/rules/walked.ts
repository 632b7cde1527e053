import { kinds, type RecordKind } from '#schemas/kinds.ts';
import type { Entry, Plan } from '#model/plan.ts';
import type { BuiltSite } from './rule.ts';

/** Every page that is shown, and a search with results. */
export function everyPage({ plan, shown }: BuiltSite): string[] {
  return [...shown.map(({ path }) => path), ...searchOf(plan)];
}

/**
 * Every page that is no record's own, such as indexes and registers; of the records of each kind the first, the last and
 * the one whose page is longest; and a search with results.
 */
export function onePageOfEachKind({ plan, pages, shown }: BuiltSite): string[] {
  const lengthOf = ({ path }: Entry) => pages.get(path)?.html.length ?? 0;
  const own = (Object.keys(plan.records) as RecordKind[])
    .filter((kind) => kinds[kind].form === 'folder')
    .map((kind) => plan.records[kind] as Entry[]);
  const chosen = own.flatMap((entries) => {
    const longest = entries.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    return [entries[0], longest, entries.at(-1)].flatMap((entry) => entry?.path ?? []);
  });
  const ofRecords = new Set(own.flat().map(({ path }) => path));
  const others = shown.flatMap(({ path }) => (ofRecords.has(path) ? [] : [path]));
  return [...new Set([...others, ...chosen]), ...searchOf(plan)];
}

/** A search for the name of a record: it has a result in any plan that has a record. */
function searchOf({ records }: Plan): string[] {
  const [entry] = Object.values(records).flat() as Entry[];
  return entry === undefined ? [] : [`/sok/?q=${encodeURIComponent(entry.label)}`];
}
