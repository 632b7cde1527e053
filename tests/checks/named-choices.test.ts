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

test('a category of events is one that every plan has, or one that the plan names besides', () => {
  const event = { a: { category: 'decision' }, b: { category: 'utbildning' }, c: { category: 'resa' } };
  const wrong = (id: string) => ({ code: 'unknown-choice', kind: 'event', id, at: { field: ['category'] } });
  const eventCategories = [{ id: 'utbildning', name: 'Utbildning', heading: 'Utbildningar' }];
  expect(findingsOf(namedChoices, { event })).toEqual([wrong('b'), wrong('c')]);
  expect(findingsOf(namedChoices, { event, plan: { eventCategories } })).toEqual([wrong('c')]);
});

test("a category of the plan's own has neither the id nor the name of another", () => {
  const eventCategories = [
    { id: 'decision', name: 'Dom', heading: 'Domar' },
    { id: 'resa', name: 'Arbete', heading: 'Resor' },
    { id: 'resa', name: 'Resa', heading: 'Resor' },
  ];
  const shared = (...field: [number, string]) => {
    return { code: 'shared-value', kind: 'plan', id: '', at: { field: ['eventCategories', ...field] } };
  };
  expect(findingsOf(namedChoices, { plan: { eventCategories } })).toEqual([
    shared(0, 'id'),
    shared(1, 'name'),
    shared(2, 'id'),
  ]);
  expect(messagesOf(namedChoices, { plan: { eventCategories } })[0]).toBe('Id decision har redan Beslut.');
});

test('the division of an area is one that the plan names, and that has no folder of its own', () => {
  const area = { norr: { division: 'lansdel' }, soder: { division: 'kommunalforbund' } };
  const divisions = [{ id: 'kommunalforbund' }, { id: 'lansdelar', heading: 'Länsdelar' }];
  const wrong = (id: string) => ({ code: 'unknown-choice', kind: 'area', id, at: { field: ['division'] } });
  expect(findingsOf(namedChoices, { area, divisions })).toEqual([wrong('norr'), wrong('soder')]);
  expect(findingsOf(namedChoices, { area: { norr: { division: 'lansdelar' } }, divisions })).toEqual([]);
  expect(findingsOf(namedChoices, { area: { norr: {} } })).toEqual([wrong('norr')]);
});

test('a level is one that every plan has, or a division with groups', () => {
  const plan = { levels: [{ level: 'county' }, { level: 'lansdelar' }, { level: 'bitar' }, { level: 'tomma' }] };
  const divisions = ['lansdelar', 'tomma'].map((id) => ({ id, one: 'del', heading: 'Delar' }));
  const area = { norr: { division: 'lansdelar' } };
  expect(findingsOf(namedChoices, { plan, area, divisions })).toEqual(
    [2, 3].map((index) => ({
      code: 'unknown-choice',
      kind: 'plan',
      id: '',
      at: { field: ['levels', index, 'level'] },
    })),
  );
});
