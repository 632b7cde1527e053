import type { Nodes, Root } from 'mdast';
import { isRecordKind, kinds, recordKinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { groupKinds } from '#schemas/party-kinds.ts';
import type { PlanData } from '#schemas/plan.ts';
import { scalarsOf } from '#schemas/inspect.ts';
import { addressing, href, recordPath, type Addressing } from '#addresses/addresses.ts';
import { compareDates } from '#text/dates.ts';
import { compareSwedish } from '#text/sorting.ts';
import { latestStated } from './latest-stated.ts';
import { groupsOn, whenHeld } from './memberships.ts';
import {
  keyOf,
  singleKeys,
  type Body,
  type Derived,
  type Entry,
  type PlanDraft,
  type Records,
  type SingleDrafts,
} from './plan.ts';
import { withFigures } from './write-figures.ts';

/** A validated record as the loader hands it over. */
export interface LinkableRecord {
  kind: keyof typeof kinds;
  id: string;
  data: Record<string, unknown>;
  file: string;
  body?: Root;
}

export interface LinkOptions {
  /** Overrides the address in `site.yaml`. */
  siteUrl?: string;
  basePath?: string;
  /** The day that the plan shows, the commit's and never the clock's; without it the latest that the content states. */
  date?: string | undefined;
}

/** Links validated records into one plan: addresses, order, members, remainders, who cites what. */
export function link(loaded: readonly LinkableRecord[], options: LinkOptions = {}): PlanDraft {
  const singles = singlesOf(loaded);
  const { site, overview } = singles;
  const place = addressing(options.siteUrl ?? site?.address ?? 'http://localhost', options.basePath);
  const records = emptyRecords();
  for (const record of loaded) {
    const { kind } = record;
    if (isRecordKind(kind)) (records[kind] as Entry[]).push(entryOf(record, kind, place));
  }
  const day = options.date ?? latestStated({ site, records }) ?? endOfTime;
  for (const municipality of records.municipality) Object.assign(municipality, belonging(municipality, day));
  sortRecords(records);
  return withFigures({ ...singles, records, derived: derive(records, overview), addressing: place });
}

/** Where nothing says which day it is, what has an end is over. */
const endOfTime = '9999-12-31';

function belonging(municipality: Entry<'municipality'>, day: string): Pick<Entry<'municipality'>, 'groups' | 'held'> {
  const { memberships } = municipality;
  const groups = groupsOn(municipality, day);
  return memberships === undefined ? { groups } : { groups, held: whenHeld(memberships, day) };
}

function singlesOf(loaded: readonly LinkableRecord[]): SingleDrafts {
  const found = Object.entries(singleKeys).map(([kind, key]) => [key, loaded.find((one) => one.kind === kind)?.data]);
  return Object.fromEntries(found) as SingleDrafts;
}

function emptyRecords(): Records {
  return Object.fromEntries(recordKinds.map((kind) => [kind, []])) as unknown as Records;
}

function entryOf(record: LinkableRecord, kind: RecordKind, place: Addressing): Entry {
  const definition: KindDefinition = kinds[kind];
  const { id, file, data } = record;
  // An area lies under its division, whose page is at the division's id.
  const folder = kind === 'area' ? String(data['division']) : definition.place;
  const path = recordPath(folder, id, definition.form === 'register' ? 'register' : 'folder');
  const body = record.body === undefined ? {} : { body: bodyOf(record.body) };
  return {
    ...data,
    kind,
    id,
    label: String(data[definition.label]),
    path,
    href: href(path, place),
    file,
    ...body,
  } as unknown as Entry;
}

function bodyOf(root: Root): Body {
  const sources: string[] = [];
  const strip = (node: Nodes): Nodes => {
    if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Kalla') {
      const id = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
      )?.value;
      if (typeof id === 'string' && !sources.includes(id)) sources.push(id);
    }
    return {
      ...withoutPosition(node),
      ...('attributes' in node && { attributes: node.attributes.map(withoutPosition) }),
      ...('children' in node && { children: node.children.map(strip) }),
    } as Nodes;
  };
  return { tree: strip(root) as Root, sources };
}

function withoutPosition<Part extends { position?: unknown }>({ position: _position, ...rest }: Part) {
  return rest;
}

function sortRecords(records: Records): void {
  for (const entries of Object.values(records))
    entries.sort((a, b) => compareSwedish(a.label, b.label) || compareSwedish(a.id, b.id));
  records.event.sort((a, b) => compareDates(a.date, b.date) || compareSwedish(a.id, b.id));
  records.article.sort((a, b) => compareDates(b.date, a.date));
  records['focus-area'].sort((a, b) => a.number - b.number);
  records.goal.sort((a, b) => compareGoalNumbers(a.number, b.number) || compareSwedish(a.label, b.label));
  records.agreement.sort((a, b) => a.year - b.year || compareSwedish(a.label, b.label));
  records['local-plan'].sort((a, b) => b.year - a.year || compareSwedish(a.label, b.label));
  records.page.sort((a, b) => a.order - b.order);
}

/** `3.2` before `3.10`, and goals whose number is not known last. */
function compareGoalNumbers(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareSwedish(a, b);
}

function derive(records: Records, overview: PlanData | undefined): Derived {
  const members: Record<string, string[]> = {};
  for (const { id } of groupKinds.flatMap((kind): Entry[] => records[kind])) members[id] = [];
  for (const municipality of records.municipality)
    for (const group of municipality.groups) addTo(members, group, municipality.id);
  const unallocated: Derived['unallocated'] = {};
  for (const { id, total, parts } of records.agreement) {
    const sum = parts.reduce((known, { amount }) => known + amount, 0);
    // Adding 0 turns the −0 of a tiny negative remainder into 0.
    unallocated[id] = total === null ? null : Math.round((total - sum) * 100) / 100 + 0;
  }
  const goalCount = overview === undefined ? 0 : overview.goalCount;
  const unknownGoals = goalCount === null ? null : Math.max(0, goalCount - records.goal.length);
  return { members, unallocated, ...citations(records, overview), unknownGoals };
}

function citations(
  records: Records,
  overview: PlanData | undefined,
): Pick<Derived, 'citedBy' | 'sourcesOf' | 'sourcesOfPlan'> {
  const citedBy: Derived['citedBy'] = Object.fromEntries(records.source.map(({ id }) => [id, []]));
  const sourcesOf: Derived['sourcesOf'] = {};
  for (const entry of Object.values(records).flat() as Entry[]) {
    if (entry.kind === 'source') continue;
    const cited = unique([...sourceIds(kinds[entry.kind].schema, entry), ...(entry.body?.sources ?? [])]);
    sourcesOf[keyOf(entry)] = cited;
    // A document that is its own source uses itself nowhere.
    for (const id of cited) if (keyOf(entry) !== `document/${id}`) addTo(citedBy, id, keyOf(entry));
  }
  const ofPlan = unique(sourceIds(kinds.plan.schema, overview));
  for (const id of ofPlan) addTo(citedBy, id, 'plan');
  const steps =
    overview?.decisionPath?.flatMap((step) => ('event' in step ? (sourcesOf[`event/${step.event}`] ?? []) : [])) ?? [];
  return { citedBy, sourcesOf, sourcesOfPlan: unique([...ofPlan, ...steps]) };
}

function sourceIds(schema: KindDefinition['schema'], data: unknown): string[] {
  return scalarsOf(schema, data)
    .filter(({ info }) => info.reference === 'source')
    .map(({ value }) => String(value));
}

/** Adds to the list under a key that is there. An id may be the name of something every object has: `constructor`. */
function addTo(lists: Record<string, string[]>, key: string, value: string): void {
  if (Object.hasOwn(lists, key)) lists[key]?.push(value);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
