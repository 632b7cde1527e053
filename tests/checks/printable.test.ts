import { expect, test } from 'vitest';
import { printable } from '#checks/printable.ts';
import { planFrom } from '../plan-from.ts';
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

test('says what to write instead of a sign that stands for ordinary ones', () => {
  const fixOf = (summary: string) =>
    printable({ plan: planFrom({ article: { a: { summary } } }), declared: [] }).map(({ issue }) => issue.fix);
  expect(['o\ufb03ciell', 'a\u2011b', 'a\u2009b', '\u2103', '\u2665'].flatMap(fixOf)).toEqual([
    'Skriv ”ffi” i stället.',
    'Skriv ”-” i stället.',
    'Skriv ett vanligt mellanslag i stället.',
    'Skriv ”°C” i stället.',
    'Skriv det med ord, eller ta bort det.',
  ]);
});

test('leaves alone where a link leads, which nobody reads on paper', () => {
  const page = { p: { body: '[Sol](https://sol.example/☼) och [måne](https://mane.example/%E2%98%BE)' } };
  expect(findingsOf(printable, { page })).toEqual([]);
});
