import { expect, test } from 'vitest';
import { plainText } from '#checks/plain-text.ts';
import { planFrom } from '../plan-from.ts';

const said = (summary: string) => {
  const plan = planFrom({ event: { '2018-x': { summary } } });
  return plainText({ plan, declared: [] }).map(
    ({ issue, at }) => `${issue.code} ${'match' in Object(at) ? Object(at).match : ''}`,
  );
};

test.each([
  ['a <br/> b', 'raw-tag <br/>'],
  ['a &amp; b', 'raw-entity &amp;'],
  ['a **b** c', 'raw-markdown **b**'],
  ['a https://plan.example b', 'address-in-text https://plan.example'],
  ['a (b c', 'raw-bracket (b c'],
])('%s is shown as it stands', (summary, finding) => {
  expect(said(summary)).toEqual([finding]);
});

test('an address in a link is told of by the link, and a bracket in a mark by the mark', () => {
  expect(said('Läs [a](https://plan.example/(b)) nu')).toEqual(['raw-markdown [a](https://plan.example/(b))']);
});

test('each kind of mark is told of once', () => {
  expect(said('**a** och **b**, <i>c</i>')).toEqual(['raw-tag <i>', 'raw-markdown **a**']);
});

test.each([
  'Planen* är klar.',
  '5 < 7 och > 3',
  'nr #1 i länet',
  'Mål 3.2 och A|B',
  '(klar) [sic] nu',
  'snake_case och a_b_c',
  '3 * 4 * 5 är 60',
  'R&D och H&M; C & D',
  '– Planen är klar, sa hon.',
  'a) ett, b) två och c) tre',
  'Se plan.se och 1177.se',
  'C:\\mapp och A\\B',
  '2018. Då kom planen.',
])('%s is what it looks like', (summary) => {
  expect(said(summary)).toEqual([]);
});

test('the note of a source may tell of addresses', () => {
  const plan = planFrom({ source: { s1: { note: 'Sidan låg på www.plan.example förut.' } } });
  expect(plainText({ plan, declared: [] })).toEqual([]);
});
