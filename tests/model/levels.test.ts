import { expect, test } from 'vitest';
import { atLevel, levelTitle } from '#model/levels.ts';
import { recordOf } from '#model/lookup.ts';
import type { Plan } from '#model/plan.ts';
import { planFrom } from '../plan-from.ts';

test('at a level stand those it names, else the group that a municipality is of, in the words of the plan', () => {
  const plan = planFrom({
    divisions: [{ id: 'lansdelar', one: 'länsdel', heading: 'Länsdelar' }],
    area: { norr: { name: 'Norra delen', division: 'lansdelar' } },
    'care-area': { v1: { name: 'Vård Norr' } },
    municipality: { tallby: { name: 'Tallby', careArea: 'v1', areas: ['norr'] } },
  }) as Plan;
  const rest = { parties: [], may: 'Något.', sources: [], certainty: 'sourced' as const };
  const told = ['national', 'care-area', 'vardsamverkan', 'lansdelar', 'municipality'].map((level) => [
    levelTitle(plan, { level }),
    ...atLevel(plan, { ...rest, level }, recordOf(plan, 'municipality', 'tallby')).parties.map(({ label }) => label),
  ]);
  expect(told).toEqual([
    ['Staten'],
    ['Delregionalt', 'Vård Norr'],
    ['Vårdområden', 'Vård Norr'],
    ['Länsdelar', 'Norra delen'],
    ['Kommunen', 'Tallby'],
  ]);
});
