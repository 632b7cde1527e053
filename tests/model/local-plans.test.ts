import { expect, test } from 'vitest';
import { filtersOf } from '#search/filters.ts';
import { searchDocuments } from '#search/documents.ts';
import { localPlansOf, yearsOf } from '#model/local-plans.ts';
import { recordOf } from '#model/lookup.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const plan = planFrom({
  federation: { norr: { shortName: 'Norr' } },
  municipality: {
    tallby: { name: 'Tallby', federation: 'norr', careArea: null },
    alleryd: { name: 'Alléryd', federation: null, careArea: null },
  },
  'local-plan': {
    'tallby-2019': { title: 'Tallbys plan', municipality: 'tallby', year: 2019 },
    'tallby-2021': { title: 'Tallbys nya plan', municipality: 'tallby', year: 2021, lastYear: 2023 },
    'alleryd-2020': { title: 'Allérydsplanen', municipality: 'alleryd', year: 2020, lastYear: 2020 },
  },
}) as Plan;

test('a municipality has its own plans, the newest first, with the years they hold', () => {
  const own = (id: string) => localPlansOf(plan, id).map((entry) => `${entry.title} ${yearsOf(entry)}`);
  expect([own('tallby'), own('alleryd')]).toEqual([
    ['Tallbys nya plan 2021–2023', 'Tallbys plan 2019'],
    ['Allérydsplanen 2020'],
  ]);
});

test('they are found by their name and year, and narrowed to as the municipality is', () => {
  const entry = recordOf(plan, 'local-plan', 'tallby-2021');
  expect(filtersOf(plan, entry)).toEqual({ kommunalforbund: ['Norr'], år: ['2021'] });
  const found = searchDocuments(plan).find(({ path }) => path === '/lokala-planer/tallby-2021/');
  expect(found?.names).toEqual(['Tallbys nya plan', 'Tallbys nya plan 2021–2023']);
});
