import { expect, test } from 'vitest';
import { figures } from '#checks/figures.ts';
import { planFrom } from '../plan-from.ts';

const goal = { g: { note: 'Av <Antal av="planens-mal" /> och <Antal av="kommunbesluten" />.' } };
const [asking, without] = [planFrom({ goal }), planFrom({ goal, plan: { goalCount: null } })];

test('a figure of plan.yaml is not missed while that file has mistakes, but another is', () => {
  const said = (input: Omit<Parameters<typeof figures>[0], 'declared'>) =>
    figures({ declared: [], ...input }).map(({ at }) => (typeof at === 'object' && 'match' in at ? at.match : ''));
  const unread = { ...without, overview: undefined };
  expect(said({ plan: unread, unread: new Set(['plan']) })).toEqual(['<Antal av="kommunbesluten" />']);
  expect(said({ plan: unread })).toEqual(['<Antal av="planens-mal" />', '<Antal av="kommunbesluten" />']);
  expect(said({ plan: asking })).toEqual(['<Antal av="kommunbesluten" />']);
});
