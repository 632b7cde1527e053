import { expect, test } from 'vitest';
import { isInCapitals } from '#text/capitals.ts';

test.each([
  ['KOMMUNEN ANTAR PLANEN', true],
  ['ÅR 2018: ÖVERENSKOMMELSEN ANTAS I GRANKÖPING', true],
  ['Kommunen antar PLANEN', false],
  ['VGR, SKR och NSPH', false],
  ['VGR SKR NSPH', false],
  ['VÅRDPLAN', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isInCapitals(text)).toBe(expected);
});
