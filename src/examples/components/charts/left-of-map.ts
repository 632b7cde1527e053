import LeftOfMap from '#components/charts/LeftOfMap.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const { municipality } = county.records;
const [first] = municipality;
const unplaced = municipality.map((one) => (one === first ? { ...one, tile: null } : one));

export const examples = examplesOf(LeftOfMap, {
  'en kommun utan plats': { plan: { ...county, records: { ...county.records, municipality: unplaced } } },
  'alla har en plats': { plan: county },
});
