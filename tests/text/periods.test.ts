import { expect, test } from 'vitest';
import { heldInWords, momentBefore, nextMoment, spanInWords } from '#text/periods.ts';

test.for([
  ['2018', '2020', '2018–2020'],
  ['2018', '2018', '2018'],
  ['2018-05', '2018-05', 'maj 2018'],
  ['2018-05', '2018-06', 'maj–juni 2018'],
  ['2018-05', '2019-01', 'maj 2018–januari 2019'],
  ['2020-11-01', '2021-03-31', '1\u00a0november 2020–31\u00a0mars 2021'],
  ['2020-03-01', '2020-05-31', '1\u00a0mars–31\u00a0maj 2020'],
  ['2018', '2020-06', '2018 till juni 2020'],
  ['2018-05-01', '2020', '1\u00a0maj 2018 till 2020'],
])('from %s to %s is %s', ([from, to, words]) => {
  expect(spanInWords(from as string, to as string)).toBe(words);
});

test('what held is said with the ends that are known', () => {
  expect([
    heldInWords({ from: '2007', until: '2011-12-31' }),
    heldInWords({ from: '2007-05' }),
    heldInWords({ until: '2011' }),
    heldInWords({}),
  ]).toEqual(['från 2007 till och med 31\u00a0december 2011', 'från maj 2007', 'till och med 2011', '']);
});

test('what follows a date is as exact as what it leads to', () => {
  expect([nextMoment('2020', '2024'), nextMoment('2021-03-31', '2022-06'), nextMoment('2020', '2021-06-30')]).toEqual([
    '2021',
    '2021-04',
    '2021-01-01',
  ]);
});

test('what comes before a date is as exact as the less exact of the two', () => {
  expect([
    momentBefore('2018', '2016'),
    momentBefore('2020-11-01', '2019'),
    momentBefore('2020-11', '2019-02-03'),
  ]).toEqual(['2017', '2020', '2020-10']);
});
