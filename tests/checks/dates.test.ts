import { describe, expect, test } from 'vitest';
import { eventDates, orderedDates, pastDates, readSources, realDates } from '#checks/dates.ts';
import { yearInName } from '#issues/definitions.ts';
import { planFrom } from '../plan-from.ts';
import { findingsOf } from './findings.ts';

describe('what has been done', () => {
  const records = {
    source: { s1: { retrieved: '2026-11-30', published: '2027', updated: null }, s2: { retrieved: '2026-11-29' } },
    document: { d: { date: '2026-12' } },
    event: { '2027-x': { date: '2027-01-01' } },
    goal: { g: { status: { value: 'ongoing', date: '2026-12-01', source: 's1' } } },
  };
  const found = [
    { code: 'future-date', kind: 'goal', id: 'g', at: { field: ['status', 'date'] } },
    { code: 'future-date', kind: 'document', id: 'd', at: { field: ['date'] } },
    { code: 'future-date', kind: 'source', id: 's1', at: { field: ['published'] } },
    { code: 'future-date', kind: 'source', id: 's1', at: { field: ['retrieved'] } },
  ];
  const judge = (days: object) => findingsOf((input) => pastDates({ ...input, ...days }), records);

  test('was not done after today; an event may lie ahead', () => {
    expect(judge({ today: '2026-11-29' })).toEqual(found);
  });

  test('was not done after the day of the commit either, where the clock is behind', () => {
    expect([
      judge({ today: '1970-01-01', date: '2026-11-29' }),
      judge({ today: '2027-01-01', date: '2020-01-01' }),
    ]).toEqual([found, []]);
  });

  test('is not judged where no day is known', () => {
    expect(judge({})).toEqual([]);
  });
});

describe('days', () => {
  test('that the calendar lacks are rejected wherever they stand', () => {
    expect(
      findingsOf(realDates, {
        event: { '2019-x': { date: '2019-02-29' } },
        source: { s1: { retrieved: '2026-11-31' } },
        goal: {
          g: { indicators: [{ name: 'Mått', unit: 'st', values: [{ date: '2018-06-31', value: 1, source: 's1' }] }] },
        },
      }),
    ).toEqual([
      { code: 'impossible-date', kind: 'goal', id: 'g', at: { field: ['indicators', 0, 'values', 0, 'date'] } },
      { code: 'impossible-date', kind: 'event', id: '2019-x', at: { field: ['date'] } },
      { code: 'impossible-date', kind: 'source', id: 's1', at: { field: ['retrieved'] } },
    ]);
  });

  test('of leap years, and dates without a day, are accepted', () => {
    expect(
      findingsOf(realDates, {
        event: { '2020-a': { date: '2020-02-29' }, '2019-b': { date: '2019-02' }, '2019-c': { date: '2019' } },
      }),
    ).toEqual([]);
  });

  test('in running text are left alone', () => {
    expect(
      findingsOf(realDates, { event: { '2019-x': { summary: '2019-02-29 står i protokollet, inte 2019-02-30' } } }),
    ).toEqual([]);
  });
});

describe('what ends', () => {
  const judge = (fields: object) => findingsOf(orderedDates, { agreement: { a: { ...fields } } });
  const reversed = [{ code: 'reversed-dates', kind: 'agreement', id: 'a', at: { field: ['to'] } }];

  test('does not end before it begins', () => {
    expect([judge({ from: '2018-05-02', to: '2018-05-01' }), judge({ from: '2018', to: '2017' })]).toEqual([
      reversed,
      reversed,
    ]);
  });

  test('may end on the day it begins, or in a period that holds it', () => {
    expect([
      judge({ from: '2018-05-02', to: '2018-05-02' }),
      judge({ from: '2018-05-02', to: '2018-05' }),
      judge({ from: '2018-05-02', to: '2018' }),
      judge({ from: '2018' }),
      judge({ to: '2018' }),
    ]).toEqual([[], [], [], [], []]);
  });

  test('is found in lists, with from and until, and in the years of the plan', () => {
    expect(
      findingsOf(orderedDates, {
        plan: {
          period: { preparedFrom: 2019, from: 2018, to: 2017, extendedTo: 2016, sources: ['s1'], certainty: 'sourced' },
          timeline: { from: '2025', to: '2012' },
        },
        actor: {
          uph: { from: '2020', until: '2012' },
          skr: {
            earlierNames: [
              { name: 'A', until: '2007' },
              { name: 'B', from: '2019', until: '2007' },
            ],
          },
        },
      }),
    ).toEqual([
      { code: 'reversed-dates', kind: 'plan', id: '', at: { field: ['timeline', 'to'] } },
      { code: 'reversed-dates', kind: 'plan', id: '', at: { field: ['period', 'to'] } },
      { code: 'reversed-dates', kind: 'plan', id: '', at: { field: ['period', 'extendedTo'] } },
      { code: 'reversed-dates', kind: 'plan', id: '', at: { field: ['period', 'from'] } },
      { code: 'reversed-dates', kind: 'actor', id: 'skr', at: { field: ['earlierNames', 1, 'until'] } },
      { code: 'reversed-dates', kind: 'actor', id: 'uph', at: { field: ['until'] } },
    ]);
  });

  test('is right in a plan that is prepared, decided and extended in that order', () => {
    const period = {
      preparedFrom: 2016,
      from: 2018,
      to: 2020,
      extendedTo: 2024,
      sources: ['s1'],
      certainty: 'sourced',
    };
    expect(findingsOf(orderedDates, { plan: { period, timeline: { from: '2012', to: '2025' } } })).toEqual([]);
  });
});

describe('the date of an event', () => {
  const plan = { timeline: { from: '2012-06', to: '2025' } };
  const judge = (id: string, date: string) => findingsOf(eventDates, { plan, event: { [id]: { date } } });
  const outside = (id: string) => [{ code: 'outside-timeline', kind: 'event', id, at: { field: ['date'] } }];

  test('lies inside the timeline', () => {
    expect([judge('2012-a', '2012-05-31'), judge('2026-a', '2026-01-01'), judge('2011-a', '2011')]).toEqual([
      outside('2012-a'),
      outside('2026-a'),
      outside('2011-a'),
    ]);
  });

  test('may be the first or the last day, or a year that the timeline cuts', () => {
    expect([judge('2012-a', '2012-06-01'), judge('2012-a', '2012'), judge('2025-a', '2025-12-31')]).toEqual([
      [],
      [],
      [],
    ]);
  });

  test('has the year that the file name begins with', () => {
    const wrongYear = (id: string) => [{ code: 'year-in-name', kind: 'event', id, at: { field: ['date'] } }];
    expect([judge('2017-beslut', '2018-01-10'), judge('beslut', '2018'), judge('20180-beslut', '2018')]).toEqual([
      wrongYear('2017-beslut'),
      wrongYear('beslut'),
      wrongYear('20180-beslut'),
    ]);
    expect(judge('2018-beslut', '2018-01-10')).toEqual([]);
  });

  test('gives the right name of the file, with the rest of the name as it is', () => {
    const event = { '2017-beslut-2016-18': { date: '2018-01-10' }, 'beslut-2017-x': { date: '2018' } };
    const found = eventDates({ plan: planFrom({ event }), declared: [] });
    expect(found.map(({ issue }) => issue)).toEqual([
      yearInName({ year: '2018', expected: '2018-beslut-2017-x.yaml' }),
      yearInName({ year: '2018', expected: '2018-beslut-2016-18.yaml' }),
    ]);
  });
});

test('a source is read at the earliest in the month that it was published', () => {
  const judge = (published: string | null, retrieved: string | null) =>
    findingsOf(readSources, { source: { s1: { published, retrieved } } }).map(({ at }) => at);
  expect(judge('2026-02', '2026-01-15')).toEqual([{ field: ['retrieved'] }]);
  expect([judge('2026-01', '2026-01-15'), judge(null, '2026-01-15'), judge('2026-02', null)]).toEqual([[], [], []]);
});
