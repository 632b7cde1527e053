import { expect, test } from 'vitest';
import { factsOf, recordFacts } from '#book/facts.ts';
import type { Block } from '#book/blocks.ts';
import { doubt, paragraph, plainText, refs } from '#book/words.ts';
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

test('an actor is told with its full name, its years and who came before and after it', () => {
  const plan = planOf({
    actor: {
      lisa: { name: 'LiSA', actorType: 'collaboration', until: '2016-12-31', website: null },
      vvg: {
        name: 'VVG',
        fullName: 'Vårdsamverkan',
        actorType: 'collaboration',
        from: '2017',
        predecessor: 'lisa',
        website: null,
      },
    },
  });
  const told = (id: string) =>
    recordFacts(plan, recordOf(plan, 'actor', id)).map(({ term, children }) => [term, ...children.map(textOf)]);
  expect(told('lisa')).toEqual([
    ['Slag', 'Samverkan'],
    ['Fanns till och med', '31\u00a0december 2016'],
    ['Efterföljare', 'VVG'],
    ['Webbplats', ''],
  ]);
  expect(told('vvg')).toEqual([
    ['Slag', 'Samverkan'],
    ['Fullständigt namn', 'Vårdsamverkan'],
    ['Finns sedan', '2017'],
    ['Föregångare', 'LiSA'],
    ['Webbplats', ''],
  ]);
});

test('a municipality’s code and seat rest on its own sources where nothing is said of them, an unknown seat on none', () => {
  const own = { federation: null, careArea: null, helpPage: null, website: null, sources: ['lista'] };
  const plan = planOf({
    municipality: {
      tallby: { ...own, name: 'Tallby', code: '9901', seat: 'Tallby' },
      kustby: {
        ...own,
        name: 'Kustby',
        code: '9902',
        seat: null,
        provenance: { code: { certainty: 'sourced', sources: ['register'] } },
      },
    },
  });
  const told = (id: string) =>
    recordFacts(plan, recordOf(plan, 'municipality', id))
      .slice(0, 2)
      .map(({ term, children }) => [term, ...children]);
  expect(told('tallby')).toEqual([
    ['Centralort', paragraph('Tallby', refs(['lista']))],
    ['Kommunkod', paragraph('9901', refs(['lista']))],
  ]);
  expect(told('kustby')).toEqual([
    ['Centralort', paragraph(doubt({ certainty: 'unknown' }))],
    ['Kommunkod', paragraph('9902', refs(['register']))],
  ]);
});

test('a doubt about where a municipality belongs asks it, and what the group is stands behind the link', () => {
  const plan = planOf({
    'care-area': { nord: { name: 'Vård nord', summary: 'Vården i norr.' } },
    municipality: {
      tallby: {
        name: 'Tallby',
        federation: null,
        careArea: 'nord',
        helpPage: null,
        website: null,
        provenance: { careArea: { certainty: 'partly', sources: ['karta'], note: 'Härlett ur läget.' } },
      },
    },
  });
  const [first] = recordFacts(plan, recordOf(plan, 'municipality', 'tallby'));
  const asked = { certainty: 'partly', note: 'Härlett ur läget.', question: 'hör Tallby hit?' } as const;
  expect(first?.children[1]).toEqual(paragraph(doubt(asked)));
  expect(doubt(asked)[0]).toMatchObject({ name: 'Delvis belagt: hör Tallby hit?' });
  expect(first?.behind).toEqual([paragraph('Vården i norr.')]);
});
