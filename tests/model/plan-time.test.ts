import { expect, test } from 'vitest';
import { forTime, planStand } from '#model/plan-time.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const unknown = { preparedFrom: null, from: null, to: null, extendedTo: null, sources: ['p1'], certainty: 'sourced' };
const event = {
  decided: { date: '2017-10-02', sources: ['d1'] },
  spring: { date: '2020', dateText: 'våren 2020', sources: ['d2'] },
  extended: { date: '2022-05', sources: ['e1'] },
};

function standOf(plan: Record<string, unknown>, period: Record<string, unknown>) {
  const whole = { decidedBy: null, extendedBy: null, afterPeriod: null, ...plan, period: { ...unknown, ...period } };
  return planStand(planFrom({ plan: whole, event }) as Plan).map(({ text, sources }) => [text, ...sources]);
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
