import { expect, test } from 'vitest';
import { isOneStep } from '#text/one-step.ts';

test.each([
  ['ale', 'ale', false],
  ['ale', 'al', true],
  ['ale', 'ales', true],
  ['ale', 'ali', true],
  ['ale', 'ael', true],
  ['ale', 'lea', false],
  ['ale', 'alees', false],
])('%s and %s are one step apart: %s', (a, b, expected) => {
  expect(isOneStep(a, b)).toBe(expected);
});
