import { expect, test } from 'vitest';
import { usesOf } from '#model/uses.ts';
import { planFrom } from '../plan-from.ts';

const source = { s1: {}, s2: {} };
const other = { sources: ['s2'] };

test('a kind whose every record cites the source is named as a whole, the other records one by one', () => {
  const plan = planFrom({ source, term: { a: {}, b: {}, c: {}, d: {} }, actor: { x: {}, y: other } });
  const uses = usesOf(plan, 's1');
  expect(uses.whole.map(({ path, many }) => [path, many])).toEqual([['/ordlista/', 'ord']]);
  expect(uses.entries.map(({ id }) => id)).toEqual(['x']);
});

test('one record that cites another source, or a kind of three, leaves every record to be named', () => {
  const plan = planFrom({ source, term: { a: {}, b: {}, c: {}, d: other }, actor: { x: {}, y: {}, z: {} } });
  const uses = usesOf(plan, 's1');
  expect(uses.whole).toEqual([]);
  expect(uses.entries.map(({ id }) => id).toSorted()).toEqual(['a', 'b', 'c', 'x', 'y', 'z']);
});

test('groups of municipalities are told of by their division, which has the index', () => {
  const division = { division: 'lansdelar' };
  const plan = planFrom({
    source,
    area: { a: division, b: division, c: division, d: division, e: { division: 'kretsar' } },
    divisions: [
      { id: 'lansdelar', many: 'länsdelar' },
      { id: 'kretsar', many: 'kretsar' },
    ],
  });
  const { whole, entries } = usesOf(plan, 's1');
  expect(whole.map(({ path, many }) => [path, many])).toEqual([['/lansdelar/', 'länsdelar']]);
  expect(entries.map(({ id }) => id)).toEqual(['e']);
});

test('a source that nothing cites has no uses', () => {
  expect(usesOf(planFrom({ source }), 's2')).toEqual({ whole: [], entries: [] });
});
