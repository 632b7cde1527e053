import { expect, test } from 'vitest';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { bareCounty, county } from '#examples/county/county.ts';
import type { Entry, Plan } from '#model/plan.ts';

/** What a schema has against the data of a record; what linking has added is no part of them. */
function faultsOf(entry: Entry): string[] {
  const { form, schema }: KindDefinition = kinds[entry.kind];
  const { kind: _, id, label: __, path: ___, href: ____, file: _____, body: ______, ...written } = entry;
  const linked = ['groups', 'held', 'document'];
  const data = Object.fromEntries(Object.entries(written).filter(([key]) => !linked.includes(key)));
  return faultsIn(entry.kind, form === 'register' ? { id, ...data } : data, schema).map((fault) => `${id}: ${fault}`);
}

function faultsIn(kind: Kind, data: unknown, schema: KindDefinition['schema'] = kinds[kind].schema): string[] {
  const { error } = schema.safeParse(data);
  return error?.issues.map(({ path, message }) => `${kind} ${path.join('.')}: ${message}`) ?? [];
}

test.each<[string, Plan]>([
  ['the county', county],
  ['the county of which hardly anything is known', bareCounty],
])('the examples are data that an editor could have written: %s', (_, { site, overview, records }) => {
  const entries = Object.values(records).flat() as Entry[];
  expect([...faultsIn('site', site), ...faultsIn('plan', overview), ...entries.flatMap(faultsOf)]).toEqual([]);
});

test('the county holds something of every kind, and what is known, partly known and unknown', () => {
  expect(Object.entries(county.records).filter(([, entries]) => entries.length === 0)).toEqual([]);
  const certainties = county.records.goal.map(({ certainty }) => certainty);
  expect(certainties.toSorted()).toEqual(['partly', 'sourced', 'unknown']);
  expect(county.records.municipality.map(({ name }) => name)).toEqual([
    'Gränganordslundskyrkby',
    'Kustby',
    'Lilla Björkheda',
    'Tallby',
    'Åå',
    'Öst',
  ]);
});
