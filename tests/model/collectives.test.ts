import { expect, test } from 'vitest';
import { agreementsBinding, decisionOf } from '#model/collectives.ts';
import { recordOf } from '#model/lookup.ts';
import { planFrom } from '../plan-from.ts';

test('a municipality is bound by what it has signed, and in the county by what all have signed together', () => {
  const plan = planFrom({
    actor: {
      kommunerna: { actorType: 'municipalities' },
      huvudmannen: { actorType: 'principals' },
      regionen: { actorType: 'region' },
    },
    municipality: { alleryd: {}, tallby: {} },
    agreement: {
      'a-egen': { year: 2016, parties: ['alleryd', 'regionen'], scope: 'regional' },
      'b-alla': { year: 2017, parties: ['regionen', 'kommunerna'], scope: 'regional' },
      'c-huvudman': { year: 2018, parties: ['huvudmannen'], scope: 'regional' },
      'd-bada': { year: 2019, parties: ['alleryd', 'kommunerna'], scope: 'regional' },
      'e-landet': { year: 2020, parties: ['kommunerna'], scope: 'national' },
      'f-andras': { year: 2021, parties: ['tallby', 'regionen'], scope: 'regional' },
    },
  });
  const bound = agreementsBinding(plan, recordOf(plan, 'municipality', 'alleryd'));
  expect(bound.map(({ agreement, through }) => [agreement.id, through?.id])).toEqual([
    ['a-egen', undefined],
    ['b-alla', 'kommunerna'],
    ['c-huvudman', 'huvudmannen'],
    ['d-bada', undefined],
  ]);
});

test('a decision of all municipalities together counts for each, unless it has one of its own', () => {
  const plan = planFrom({
    actor: { kommunerna: { actorType: 'municipalities' } },
    municipality: { alleryd: {}, tallby: {} },
    event: {
      '2017-alla': { date: '2017', who: ['kommunerna'], isStandOnPlan: true },
      '2018-egen': { date: '2018', who: ['tallby'], isStandOnPlan: true },
    },
  });
  const decisions = ['alleryd', 'tallby'].map((id) => decisionOf(plan, recordOf(plan, 'municipality', id)));
  expect(decisions.map((found) => [found?.decision.id, found?.through?.id])).toEqual([
    ['2017-alla', 'kommunerna'],
    ['2018-egen', undefined],
  ]);
});
