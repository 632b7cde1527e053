import { expect, test } from 'vitest';
import { recordOf } from '#model/lookup.ts';
import { saidOfFields } from '#model/said-of-fields.ts';
import { planFrom } from '../plan-from.ts';

test('a field that is not shown is named with what is said of it, where that is more than of the whole record', () => {
  const plan = planFrom({
    area: {
      norr: {
        sources: ['s1'],
        provenance: {
          website: { certainty: 'sourced', sources: ['s2'] },
          name: { certainty: 'sourced', sources: ['s2', 's3'] },
          shortName: { certainty: 'partly', note: 'Bara i en källa.' },
          summary: { certainty: 'sourced', sources: ['s1'] },
          memberCount: { certainty: 'partly', sources: ['s1'] },
        },
      },
    },
  });
  expect(saidOfFields(plan, recordOf(plan, 'area', 'norr'), (field) => field === 'website')).toEqual([
    { lead: 'Källor till ”Namn”', sources: ['s2', 's3'], certainty: 'sourced', note: undefined },
    { lead: 'Om ”Kort namn”', sources: undefined, certainty: 'partly', note: 'Bara i en källa.' },
    { lead: 'Källa till ”Antal kommuner”', sources: ['s1'], certainty: 'partly', note: undefined },
  ]);
});
