import { expect, test } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { data } from '#outputs/data/plan-json.ts';
import { planFrom } from '../../plan-from.ts';

const context = { date: '2026-11-24', commit: 'abc1234567' };
const plan = planFrom({
  searchTerms: { pages: [{ page: '/mal/mal-ett/', searches: ['öppna dörrar'] }] },
  divisions: [{ id: 'kommunalforbund', heading: 'Distrikt' }],
  source: { s1: {} },
  goal: { 'mal-ett': { body: 'Öppna dörrar.<Kalla id="s1" />\n\n| År |\n| --- |\n| 2018 |\n' } },
  federation: { f1: {} },
  'care-area': { v1: {} },
  municipality: { alleryd: { name: 'Alléryd' } },
}) as Plan;

async function jsonOf(thePlan: Plan): Promise<string> {
  const [file] = await data.make(thePlan, context, async () => undefined);
  return new TextDecoder().decode(file?.bytes);
}

test('the plan as data is one JSON file at its own address', async () => {
  const files = await data.make(plan, context, async () => undefined);
  expect(files.map(({ path, type, title }) => ({ path, type, title }))).toEqual([
    { path: 'data/plan.json', type: 'application/json', title: 'Planen som data' },
  ]);
});

test('reading it back gives the plan, and nothing of it is lost on the way but what people search by', async () => {
  const { need, searchTerms, ...said } = plan;
  expect(need?.sayings).toEqual(['vill dö']);
  expect(searchTerms?.pages).toHaveLength(1);
  expect(JSON.parse(await jsonOf(plan))).toStrictEqual(said);
});

test('holds the members that are derived, and the bodies as trees without a position', async () => {
  const read = JSON.parse(await jsonOf(plan)) as Plan;
  expect(read.derived.members).toEqual({ f1: ['alleryd'], v1: ['alleryd'] });
  expect(read.records.goal[0]?.body?.tree.children.map(({ type }) => type)).toEqual(['paragraph', 'table']);
  expect(await jsonOf(plan)).not.toContain('"position"');
});

test('the same plan gives the same bytes, on one line', async () => {
  expect(await jsonOf(structuredClone(plan))).toBe(await jsonOf(plan));
  expect((await jsonOf(plan)).split('\n').map((line) => line.length > 0)).toEqual([true, false]);
});
