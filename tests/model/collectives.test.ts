import { expect, test } from 'vitest';
import { agreementsOfMunicipality } from '#model/collectives.ts';
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
  const bound = agreementsOfMunicipality(plan, recordOf(plan, 'municipality', 'alleryd'));
  expect(bound.map(({ agreement, through }) => [agreement.id, through?.id])).toEqual([
    ['a-egen', undefined],
    ['b-alla', 'kommunerna'],
    ['c-huvudman', 'huvudmannen'],
    ['d-bada', undefined],
  ]);
});
