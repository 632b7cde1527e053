import { expect, test } from 'vitest';
import { sharedDays } from '#checks/held.ts';
import { findingsOf, messagesOf } from './findings.ts';

const judge = (...earlierNames: object[]) => findingsOf(sharedDays, { actor: { rad: { earlierNames } } });
const shared = (index: number) => ({
  code: 'shared-day',
  kind: 'actor',
  id: 'rad',
  at: { field: ['earlierNames', index, 'until'] },
});

test('the last day of one name is not the first of the next, in whatever order they are written', () => {
  const [first, next] = [
    { name: 'A', until: '2012-01-01' },
    { name: 'B', from: '2012-01-01', until: '2019-11-26' },
  ];
  expect([judge(first, next), judge(next, first)]).toEqual([[shared(0)], [shared(1)]]);
});

test('the day before is right, and so is the same year or month where the day is not known', () => {
  expect([
    judge({ name: 'A', until: '2011-12-31' }, { name: 'B', from: '2012-01-01' }),
    judge({ name: 'A', until: '2012' }, { name: 'B', from: '2012' }),
    judge({ name: 'A', until: '2012-03' }, { name: 'B', from: '2012-03' }),
    judge({ name: 'A' }, { name: 'B' }),
  ]).toEqual([[], [], [], []]);
});

test('a name of one day is no other name', () => {
  expect(judge({ name: 'A', from: '2012-01-01', until: '2012-01-01' })).toEqual([]);
});

test('the editor reads which day, and what until means', () => {
  const earlierNames = [
    { name: 'A', until: '2012-01-01' },
    { name: 'B', from: '2012-01-01' },
  ];
  expect(messagesOf(sharedDays, { actor: { rad: { earlierNames } } })).toEqual([
    'Både det som slutar och det som börjar gäller 1\u00a0januari 2012. until är sista dagen, och nästa börjar dagen efter.',
  ]);
});
