import { expect, test } from 'vitest';
import { tileMap } from '#charts/tile-map.ts';
import { divisionsOf, groupsOf, haveOwn, shortNameOf } from '#model/division.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

const municipality = {
  aby: { name: 'Åby', federation: 'norr', careArea: null },
  edby: { name: 'Edby', federation: null, careArea: null, tile: { row: 0, column: 1 } },
};
const site = { federationColours: [], careAreaColours: [] };
const plan = planFrom({
  site,
  municipality,
  federation: { norr: { name: 'Norra förbundet', shortName: 'Norr' } },
}) as Plan;

test('a plan has the divisions that it has groups of, and speaks of no other', () => {
  expect(divisionsOf(plan)).toEqual(['federation']);
  expect(haveOwn(plan, 'sidor')).toBe('Kommuner och kommunalförbund har egna sidor.');
  expect(haveOwn(planFrom({ municipality: { edby: municipality.edby } }), 'sidor')).toBe('Kommuner har egna sidor.');
  expect(haveOwn(planFrom({}), 'sidor')).toBe('');
});

test('a municipality belongs to the groups that its file names', () => {
  const names = plan.records.municipality.map((one) => groupsOf(plan, one).map(({ group }) => shortNameOf(group)));
  expect(names).toEqual([[], ['Norr']]);
});

test('the map names the group of a tile where it has one, and no division where there is none', () => {
  const labels = tileMap(plan, 'federation').shapes.flatMap((shape) => (shape.type === 'link' ? [shape.label] : []));
  expect(labels).toEqual(['Åby, Norra förbundet', 'Edby']);
  expect(tileMap(plan, undefined).title).toBe('Karta över kommunerna');
});
