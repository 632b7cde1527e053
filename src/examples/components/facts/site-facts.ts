import SiteFacts from '#components/facts/SiteFacts.astro';
import { county, bareCounty } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const licences = {
  path: 'data/program-licenser.txt',
  type: 'text/plain',
  title: 'Licenser för det som andra har gjort',
  bytes: 90_000,
  sha256: 'a1b2c3d4'.repeat(8),
};

export const examples = examplesOf(SiteFacts, {
  'allt känt': { plan: county, licences },
  'inget bestämt': { plan: bareCounty, licences: undefined },
});
