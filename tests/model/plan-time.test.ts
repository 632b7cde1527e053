import { expect, test } from 'vitest';
import { forTime, lastKnown, otherNow, planStand, stagesOf } from '#model/plan-time.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const unknown = { preparedFrom: null, from: null, to: null, extendedTo: null, sources: ['p1'], certainty: 'sourced' };
const event = {
  decided: { date: '2017-10-02', sources: ['d1'] },
  spring: { date: '2020', dateText: 'våren 2020', sources: ['d2'] },
  extended: { date: '2022-05', sources: ['e1'] },
};

function standOf(plan: Record<string, unknown>, period: Record<string, unknown>, today = '2026-11-24') {
  const whole = { decidedBy: null, extendedBy: null, afterPeriod: null, ...plan, period: { ...unknown, ...period } };
  return planStand(planFrom({ plan: whole, event }) as Plan, today).map(({ text, sources }) => [text, ...sources]);
}

test.for([
  [{ from: 2018, to: 2020 }, 'för 2018–2020'],
  [{ from: 2018, to: 2018 }, 'för 2018'],
  [{ from: '2020-11-01', to: '2021-03-31' }, 'för 1\u00a0november 2020–31\u00a0mars 2021'],
  [{ from: 2018, to: 'open' }, 'för tiden från 2018 och tills vidare'],
  [{ from: '2018-05' }, 'för tiden från maj 2018'],
  [{ to: 2020 }, 'för tiden till och med 2020'],
  [{ to: 'open' }, 'för tiden tills vidare'],
  [{}, undefined],
] as const)('the time %j is told as %s', ([period, words]) => {
  expect(forTime({ period: { ...unknown, ...period } as unknown as Plan['overview']['period'] })).toBe(words);
});

test('a plan was decided on a day for a time, extended, and followed by what its content says', () => {
  const afterPeriod = { text: 'Vad som kom sedan är okänt.', sources: [], certainty: 'unknown' };
  const plan = { decidedBy: 'decided', extendedBy: 'extended', afterPeriod };
  expect(standOf(plan, { from: 2018, to: 2020, extendedTo: 2024 })).toEqual([
    ['Planen beslutades den 2\u00a0oktober 2017 för 2018–2020.', 'd1'],
    ['En förlängning till och med 2024 rekommenderades i maj 2022.', 'e1'],
    ['Vad som kom sedan är okänt.'],
  ]);
});

test('a decision is told in the words that its date has', () => {
  expect(standOf({ decidedBy: 'spring' }, { from: 2021, to: 2022 })).toEqual([
    ['Planen beslutades våren 2020 för 2021–2022.', 'd2'],
  ]);
});

test('what is not known of a decision or its time is said, and cites nothing', () => {
  expect(standOf({}, { from: 2027, to: 2030 })).toEqual([
    ['Planen är inte beslutad, eller så har vi inte hittat beslutet.'],
    ['Den är gjord för 2027–2030.', 'p1'],
  ]);
  expect(standOf({ decidedBy: 'decided' }, { from: 2018 })).toEqual([
    ['Planen beslutades den 2\u00a0oktober 2017 för tiden från 2018.', 'd1'],
    ['Hur länge den gäller är inte känt.'],
  ]);
  expect(standOf({ decidedBy: 'decided' }, {})).toEqual([
    ['Planen beslutades den 2\u00a0oktober 2017.', 'd1'],
    ['Vilken tid den är gjord för är inte känt.'],
  ]);
});

const first = { title: 'den första planen', from: 2012, until: 2015, sources: ['o1'], certainty: 'sourced' };
const longer = {
  title: 'En första förlängning',
  from: 2021,
  until: 2022,
  isExtension: true,
  sources: ['o2'],
  certainty: 'partly',
  note: 'Beslutet är inte läst.',
};
const periodsOf = (period: Record<string, unknown>, otherPeriods: readonly object[]) =>
  ({
    period: { ...unknown, ...period },
    otherPeriods,
    timeline: { from: '2010', to: '2026' },
    afterPeriod: { text: 'Okänt.', sources: [], certainty: 'unknown' },
  }) as unknown as Plan['overview'];
const stages = (period: Record<string, unknown>, ...otherPeriods: readonly object[]) =>
  stagesOf(periodsOf(period, otherPeriods)).map(({ class: kind, from, to, name }) =>
    [kind, from, to, name].filter((part) => part !== undefined).join(' '),
  );

test('several periods stand after one another, in whatever order they are written', () => {
  expect(stages({ preparedFrom: 2016, from: 2018, to: 2020, extendedTo: 2024 }, longer, first)).toEqual([
    'in-force 2012 2015 den första planen',
    'preparing 2016 2017',
    'in-force 2018 2020',
    'extended 2021 2022 En första förlängning',
    'extended 2023 2024',
    'after 2025 2026',
  ]);
});

test('work on a plan while another holds is no stage of its own, and what comes later closes what has no known end', () => {
  expect([
    stages({ preparedFrom: 2016, from: 2018, to: 2020 }, { ...first, until: 2017 }),
    stages({ preparedFrom: 2016, from: 2018, to: 2020 }, { ...first, until: 2016 }),
    stages({ from: 2018, to: 'open' }, { ...first, from: 2024, until: 2026 }),
  ]).toEqual([
    ['in-force 2012 2017 den första planen', 'in-force 2018 2020', 'after 2021 2026'],
    ['in-force 2012 2016 den första planen', 'preparing 2017 2017', 'in-force 2018 2020', 'after 2021 2026'],
    ['in-force 2018 2023', 'in-force 2024 2026 den första planen'],
  ]);
});

test('the time after is unknown from when the last period has ended', () => {
  expect(stages({ from: 2018, to: 2020 }, longer)).toEqual([
    'in-force 2018 2020',
    'extended 2021 2022 En första förlängning',
    'after 2023 2026',
  ]);
});

test.for([
  ['2011-05-01', 'Den första planen ska gälla 2012–2015.'],
  ['2014-05-01', 'Den första planen gäller 2012–2015.'],
  ['2016-01-01', 'Den första planen gällde 2012–2015.'],
] as const)('on %s another plan is told of as: %s', ([today, text]) => {
  expect(standOf({ decidedBy: 'decided', otherPeriods: [longer, first] }, { from: 2018, to: 2020 }, today)[1]).toEqual([
    text,
    'o1',
  ]);
});

test('other periods stand in their order round the extension, with their notes', () => {
  const plan = {
    decidedBy: 'decided',
    extendedBy: 'extended',
    otherPeriods: [{ ...first, title: 'En ny plan', from: 2025, until: 2028 }, longer, first],
  };
  expect(standOf(plan, { from: 2018, to: 2020, extendedTo: 2024 }).slice(1)).toEqual([
    ['Den första planen gällde 2012–2015.', 'o1'],
    ['En första förlängning gällde 2021–2022. Beslutet är inte läst.', 'o2'],
    ['En förlängning till och med 2024 rekommenderades i maj 2022.', 'e1'],
    ['En ny plan gäller 2025–2028.', 'o1'],
  ]);
});

test('what holds today is another period where the time of the decision does not', () => {
  const overview = periodsOf({ from: 2018, to: 2020 }, [
    longer,
    first,
    { ...first, title: 'En plan till', from: 2019, until: 2021 },
  ]);
  expect(
    ['2015-12-31', '2017-01-01', '2020-12-31', '2022-12-31', '2023-01-01'].map((day) => otherNow(overview, day)),
  ).toEqual([
    'Den första planen gäller till och med 2015.',
    undefined,
    undefined,
    'En första förlängning gäller till och med 2022.',
    undefined,
  ]);
});

test('the last date known is that of the period that ends last, and none where the end of the decision is not known', () => {
  expect([
    lastKnown(periodsOf({ from: 2018, to: 2020 }, [longer, first])),
    lastKnown(periodsOf({ from: 2018, to: 2020, extendedTo: '2024-06' }, [longer])),
    lastKnown(periodsOf({ from: 2018, to: 'open' }, [first])),
    lastKnown(periodsOf({ from: 2018 }, [first])),
  ]).toEqual(['2022', '2024-06', undefined, undefined]);
});
