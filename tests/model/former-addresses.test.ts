import { expect, test } from 'vitest';
import { formerAddresses } from '#model/former-addresses.ts';
import { planFrom } from '../plan-from.ts';

test('each former slug is an address of its kind that leads to the record', () => {
  const plan = planFrom({
    municipality: { alleryd: { formerSlugs: ['alleryd-kommun', 'kvarnby'] }, tallby: {} },
    event: { '2017-beslut': { formerSlugs: ['2016-beslut'] } },
    term: { sip: {} },
  });
  expect(formerAddresses(plan).map(({ former, entry }) => [former, entry.path])).toEqual([
    ['tidslinje/2016-beslut', '/tidslinje/2017-beslut/'],
    ['kommuner/alleryd-kommun', '/kommuner/alleryd/'],
    ['kommuner/kvarnby', '/kommuner/alleryd/'],
  ]);
});
