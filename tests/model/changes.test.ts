import { expect, test } from 'vitest';
import { changesBetween } from '#model/changes.ts';
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
