import { expect, test } from 'vitest';
import { factsOf } from '#book/facts.ts';
import { paragraph, refs } from '#book/words.ts';
import type { Plan } from '#model/plan.ts';
import { recordOf } from '#model/lookup.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const planOf = (records: PlanRecords) => planFrom(records) as Plan;

const agreement = (year: number, total: number | null) => ({ title: `Stöd ${year}`, year, scope: 'national', total });

test('a field that is not known says why, and where it was looked for', () => {
  const plan = planOf({
    'care-area': {
      nord: {
        leadership: null,
        hospital: null,
        provenance: { leadership: { certainty: 'unknown', sources: ['kalla'], note: 'Protokollet nämner ingen.' } },
      },
    },
  });
  const [facts] = factsOf(plan, recordOf(plan, 'care-area', 'nord'));
  const rows = facts?.type === 'facts' ? facts.rows.slice(-2) : [];
  const note = 'Protokollet nämner ingen.';
  const doubt = { type: 'doubt', certainty: 'unknown', name: 'Uppgift saknas', hasMark: true } as const;
  expect(rows).toEqual([
    { term: 'Ledning', children: [paragraph({ ...doubt, note }, refs(['kalla']))] },
    { term: 'Sjukhus', children: [paragraph(doubt)] },
  ]);
});

test.each([
  ['more', 100, 140.5, '+40,5\u00a0miljoner kronor'],
  ['less', 100, 20, '−80\u00a0miljoner kronor'],
  ['as much', 100, 100, 'Lika mycket'],
  ['an unknown sum before', null, 100, undefined],
])('an agreement is compared with that of the year before: %s', (_, before, total, told) => {
  const plan = planOf({ agreement: { ett: agreement(2017, before), tva: agreement(2018, total) } });
  const [facts] = factsOf(plan, recordOf(plan, 'agreement', 'tva'));
  const rows = facts?.type === 'facts' ? facts.rows : [];
  expect(rows.find(({ term }) => term === 'Jämfört med året innan')?.children).toEqual(
    told === undefined ? undefined : [paragraph(told)],
  );
});
