import { expect, test } from 'vitest';
import { favouredTypes, isQuestion } from '#search/question.ts';

test.each([
  ['Vad är SIP?', 'Ord'],
  ['vad menas med indikator', 'Ord'],
  ['När började planen gälla?', 'Händelse'],
  ['Vilket år kom SOU 2018:90?', 'Händelse'],
])('%s asks for %s', (query, type) => {
  expect(Object.keys(favouredTypes(query))).toEqual([type]);
  expect(favouredTypes(query)[type]).toBeGreaterThan(1);
});

test.each(['närvård', 'vad gör NSPH?', 'planen när den gäller', ''])('%s asks for no type', (query) => {
  expect(favouredTypes(query)).toEqual({});
});

test.each([
  ['Gäller planen', true],
  ['planen i dag?', true],
  ['hjälp för den som orkar', true],
  ['vårdsamverkan', false],
  ['variabel plan', false],
])('%s asks in a sentence: %s', (query, expected) => {
  expect(isQuestion(query)).toBe(expected);
});
