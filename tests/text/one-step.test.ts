import { expect, test } from 'vitest';
import { isOneStep } from '#text/one-step.ts';

test.each([
  ['sol', 'sol', false],
  ['sol', 'so', true],
  ['sol', 'sols', true],
  ['sol', 'sov', true],
  ['sol', 'slo', true],
  ['sol', 'ols', false],
  ['sol', 'solls', false],
])('%s and %s are one step apart: %s', (a, b, expected) => {
  expect(isOneStep(a, b)).toBe(expected);
});
