import GroupRecord from '#components/book/GroupRecord.astro';
import { bodies } from '#examples/county/bodies.ts';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const [federation] = county.records.federation;
const [careArea] = county.records['care-area'];
if (federation === undefined || careArea === undefined) throw new Error('the county has no groups');

export const examples = examplesOf(
  GroupRecord,
  {
    'ett kommunalförbund': { plan: county, entry: federation, bodies },
    'ett vårdsamverkansområde': { plan: county, entry: careArea, bodies },
  },
  { slot: '<p>Uppgifter om området.</p>' },
);
