import { expect, test } from 'vitest';
import { placeholders } from '#checks/placeholders.ts';
import { planFrom } from '../plan-from.ts';

const said = (summary: string) => {
  const plan = planFrom({ event: { '2018-x': { summary } } });
  return placeholders({ plan, declared: [] }).map(({ issue, at }) => [issue.code, at]);
};
const left = (match: string) => [['template-words', { field: ['summary'], match }]];

test.each([
  ['Skriv här vad som hände...', 'Skriv här vad som hände...'],
  ['Planen. TODO: kolla', 'TODO'],
  ['Lorem ipsum dolor', 'Lorem ipsum'],
  ['Fyll i här senare.', 'Fyll i här senare'],
  ['Kompletteras.', 'Kompletteras'],
  ['Planen [fyll i dag] gäller', '[fyll i dag]'],
  ['Sammanfattning här', 'Sammanfattning här'],
  ['bla bla bla', 'bla bla bla'],
])('%s is left from a draft', (summary, match) => {
  expect(said(summary)).toEqual(left(match));
});

test.each(['...', '–', '?!', '* * *'])('%s has no words', (summary) => {
  expect(said(summary)).toEqual([['without-words', { field: ['summary'] }]]);
});

test.each([
  'Texten kompletteras varje år.',
  'Här kan man fylla i ett formulär.',
  'Ett test av planen gjordes.',
  'Exempel på insatser ges.',
  'Rubriken är Mål 1.',
  '2018',
])('%s is meant', (summary) => {
  expect(said(summary)).toEqual([]);
});
