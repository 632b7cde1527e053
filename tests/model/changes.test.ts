import { expect, test } from 'vitest';
import { changesBetween } from '#model/changes.ts';
import type { PlanDraft } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

test('records that are added, removed and changed are told, with the titles of the fields', () => {
  const before = planFrom({
    municipality: { aby: { name: 'Åby', seat: 'Åby' }, by: { name: 'By' } },
    event: { '2018-a': { title: 'Mötet' } },
  });
  const now = planFrom({
    municipality: { aby: { name: 'Åby', seat: 'Torp' }, by: { name: 'By' } },
    event: { '2018-b': { title: 'Beslutet' } },
  });
  expect(changesBetween(before, now).map(({ what, id, label, fields }) => [what, id, label, fields])).toEqual([
    ['added', '2018-b', 'Beslutet', []],
    ['removed', '2018-a', 'Mötet', []],
    ['changed', 'aby', 'Åby', ['Centralort']],
  ]);
  expect(changesBetween(now, now)).toEqual([]);
});

test('a document that is cited is one record', () => {
  const [before, now] = ['2022', '2023'].map((date) =>
    planFrom({ document: { a: { title: 'A', date } }, source: { a: { title: 'A', published: date, document: 'a' } } }),
  ) as [PlanDraft, PlanDraft];
  expect(changesBetween(before, now).map(({ kind, id }) => [kind, id])).toEqual([['document', 'a']]);
});

test('a record is called what it is called now, and its body is told last', () => {
  const [before, now] = [
    { title: 'Om', body: 'Ett.' },
    { title: 'Om planen', body: 'Två.' },
  ].map((page) => planFrom({ page: { om: page } })) as [PlanDraft, PlanDraft];
  expect(changesBetween(before, now).map(({ label, fields }) => [label, fields])).toEqual([
    ['Om planen', ['Rubrik', 'Brödtext']],
  ]);
});
