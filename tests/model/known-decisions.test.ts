import { expect, test } from 'vitest';
import { knownDecisions } from '#model/known-decisions.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';

const stand = { date: '2018-05', isStandOnPlan: true };
const idsOf = (records: PlanRecords) => {
  const { sourced, partly, unknown } = knownDecisions(planFrom(records));
  return [sourced, partly, unknown].map((entries) => entries.map(({ id }) => id));
};
const municipality = { alleryd: { name: 'Alléryd' }, tallby: { name: 'Tallby' }, vik: { name: 'Vik' } };

test('municipalities stand by what is known of their own decisions, and what only concerns them is none', () => {
  const event = {
    '2018-ja': { ...stand, who: ['vik'] },
    '2018-kanske': { ...stand, who: ['tallby'], certainty: 'partly', note: 'Dagen är okänd.' },
    '2018-besok': { date: '2018', who: ['alleryd'] },
  };
  expect(idsOf({ municipality, event })).toEqual([['vik'], ['tallby'], ['alleryd']]);
});

test('what all have decided together counts for each without a decision of its own', () => {
  const event = {
    '2018-alla': { ...stand, who: ['alla'] },
    '2018-kanske': { ...stand, who: ['tallby'], certainty: 'partly', note: 'Dagen är okänd.' },
  };
  const actor = { alla: { actorType: 'municipalities' } };
  expect(idsOf({ municipality, event, actor })).toEqual([['alleryd', 'vik'], ['tallby'], []]);
});
