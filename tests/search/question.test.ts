import { expect, test } from 'vitest';
import { favouredKinds, isQuestion } from '#search/question.ts';

test.each([
  ['Vad är SIP?', 'term'],
  ['vad menas med indikator', 'term'],
  ['När började planen gälla?', 'event'],
  ['Vilket år kom SOU 2018:90?', 'event'],
])('%s asks for %s', (query, kind) => {
  expect(Object.keys(favouredKinds(query))).toEqual([kind]);
  expect(Math.min(...Object.values(favouredKinds(query)))).toBeGreaterThan(1);
});

test.each(['närvård', 'vad gör NSPH?', 'planen när den gäller', ''])('%s asks for no kind', (query) => {
  expect(favouredKinds(query)).toEqual({});
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
