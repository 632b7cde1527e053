import type { Entry, Plan } from '#model/plan.ts';
import type { Desk } from './desk.ts';
import { first, type Edit } from './edit.ts';
import { newSource } from './time.ts';

/** A municipality whose page on the web is not known, else one whose page moves. */
function withPage({ records }: Plan, field: 'website' | 'helpPage'): Entry<'municipality'> {
  const unknown = records.municipality.filter((municipality) => municipality[field] === null);
  return first([...unknown, ...records.municipality], 'municipality');
}

/** Writes a value, and that a source says so where it was said to be unknown or in doubt. */
function nowKnown(desk: Desk, file: string, field: string, text: string, isDoubted: boolean): void {
  desk.setValue(file, [field], text);
  if (isDoubted) desk.setValue(file, ['provenance', field], `{ certainty: sourced, sources: [${newSource(2)}] }`);
}

/** One more member in a group, or one less. */
function addMembers(desk: Desk, group: Entry<'federation'> | Entry<'care-area'>, number: number): void {
  desk.setValue(group.file, ['memberCount'], String(group.memberCount + number));
}

/** Moves the first municipality of the largest group to the smallest. */
function move(desk: Desk, kind: 'federation' | 'care-area', field: 'federation' | 'careArea'): string {
  const { records, derived } = desk.plan;
  const groups: readonly (Entry<'federation'> | Entry<'care-area'>)[] = records[kind];
  const bySize = groups.toSorted((a, b) => (derived.members[a.id]?.length ?? 0) - (derived.members[b.id]?.length ?? 0));
  const to = first(bySize, kind);
  const from = first(bySize.toReversed(), kind);
  const id = first(derived.members[from.id] ?? [], 'member');
  const municipality = first(
    records.municipality.filter((candidate) => candidate.id === id),
    'municipality',
  );
  desk.setValue(municipality.file, [field], to.id);
  addMembers(desk, from, -1);
  addMembers(desk, to, 1);
  return `${municipality.name} goes from ${from.label} to ${to.label}`;
}

export const places: readonly Edit[] = [
  (desk) => {
    const { file, name, id, provenance } = withPage(desk.plan, 'website');
    nowKnown(desk, file, 'website', `https://www.${id}.example`, provenance?.website !== undefined);
    return `the website of ${name}`;
  },
  (desk) => {
    const { file, name, id, provenance } = withPage(desk.plan, 'helpPage');
    nowKnown(desk, file, 'helpPage', `https://www.${id}.example/stod-och-hjalp`, provenance?.helpPage !== undefined);
    return `the page about help of ${name}`;
  },
  (desk) => move(desk, 'federation', 'federation'),
  (desk) => move(desk, 'care-area', 'careArea'),
  (desk) => {
    const { path, name } = first(desk.plan.records.municipality.toReversed(), 'municipality');
    const place = desk.plan.searchTerms?.pages.findIndex(({ page }) => page === path) ?? -1;
    const word = 'hur mår invånarna här';
    if (place >= 0) desk.addItem('sokord.yaml', ['pages', place, 'searches'], word);
    else desk.append('sokord.yaml', `  - page: ${path}\n    searches: [${word}]\n`);
    return `a search word for ${name}`;
  },
];
