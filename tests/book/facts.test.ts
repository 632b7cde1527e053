import { expect, test } from 'vitest';
import { factsOf } from '#book/facts.ts';
import type { Block } from '#book/blocks.ts';
import { paragraph, plainText, refs } from '#book/words.ts';
import type { Plan } from '#model/plan.ts';
import { recordOf } from '#model/lookup.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const planOf = (records: PlanRecords) => planFrom(records) as Plan;

const textOf = (block: Block) => (block.type === 'paragraph' ? plainText(block.children) : '');

const agreement = (year: number, total: number | null) => ({ title: `Stöd ${year}`, year, scope: 'national', total });

test('a kind without words of its own is told by the fields of its schema', () => {
  const plan = planOf({
    event: { e1: { title: 'Planen beslutas' } },
    document: {
      d1: {
        title: 'Protokoll',
        date: '2018-03-14',
        read: true,
        url: null,
        events: ['e1'],
        sources: ['kalla'],
        provenance: { url: { certainty: 'unknown', note: 'Den finns bara på papper.' } },
      },
    },
  });
  const [facts] = factsOf(plan, recordOf(plan, 'document', 'd1'));
  const rows = facts?.type === 'facts' ? facts.rows : [];
  expect(rows.map(({ term, children }) => [term, ...children.map(textOf)])).toEqual([
    ['Datum', '14\u00a0mars 2018'],
    ['Läst', 'ja'],
    ['Adress', ''],
    ['Händelser i tidslinjen', 'Planen beslutas'],
  ]);
  expect(rows[0]?.children).toEqual([paragraph('14\u00a0mars 2018', refs(['kalla']))]);
});

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

test('the values of a measure are parted, each with its source, and no measures are not known', () => {
  const value = (date: string, number: number) => ({ date, value: number, source: 'kalla' });
  const measure = { name: 'Andel', unit: 'procent', values: [value('2020-12-31', 61.5), value('2021-12-31', 70)] };
  const factOf = (indicators: object[]) => {
    const plan = planOf({ goal: { g1: { indicators } } });
    const [facts] = factsOf(plan, recordOf(plan, 'goal', 'g1'));
    return facts?.type === 'facts' ? facts.rows.find(({ term }) => term === 'Mått')?.children.map(textOf) : undefined;
  };
  expect(factOf([measure])).toEqual([
    'Andel: 61,5 procent (31\u00a0december 2020); 70 procent (31\u00a0december 2021)',
  ]);
  expect(factOf([])).toEqual(['Uppgift saknas']);
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
