import { expect, test } from 'vitest';
import { printable } from '#checks/printable.ts';
import { findingsOf, messagesOf } from './findings.ts';

test('points out the first character of a text that the fonts lack, by its name', () => {
  const article = { a: { summary: 'Ett hjärta ♥ och en sol ☼.' } };
  expect(findingsOf(printable, { article })).toEqual([
    { code: 'unprintable-character', kind: 'article', id: 'a', at: { field: ['summary'], match: '♥' } },
  ]);
  expect(messagesOf(printable, { article })).toEqual([
    'Tecknet ♥ (U+2665) finns inte i typsnitten, så det kan inte visas i PDF.',
  ]);
});

test('leaves alone where a link leads, which nobody reads on paper', () => {
  const page = { p: { body: '[Sol](https://sol.example/☼) och [måne](https://mane.example/%E2%98%BE)' } };
  expect(findingsOf(printable, { page })).toEqual([]);
});
