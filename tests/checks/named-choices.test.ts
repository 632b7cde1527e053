import { expect, test } from 'vitest';
import { namedChoices } from '#checks/named-choices.ts';
import { findingsOf, messagesOf } from './findings.ts';

const goal = { a: { targetGroups: ['adults', 'nyanlanda'] }, b: { targetGroups: null } };
const nyanlanda = { id: 'nyanlanda', name: 'Nyanlända' };

test('a target group is one of those that most plans have, or one that the plan names', () => {
  const at = (index: number) => [
    { code: 'unknown-choice', kind: 'goal', id: 'a', at: { field: ['targetGroups', index] } },
  ];
  expect(findingsOf(namedChoices, { goal })).toEqual(at(1));
  expect(findingsOf(namedChoices, { goal, plan: { targetGroups: [nyanlanda] } })).toEqual(at(0));
  expect(
    findingsOf(namedChoices, { goal, plan: { targetGroups: [nyanlanda, { id: 'adults', name: 'Vuxna' }] } }),
  ).toEqual([]);
  expect(messagesOf(namedChoices, { goal })).toEqual(['Målgrupper: ”nyanlanda” går inte att välja.']);
});
