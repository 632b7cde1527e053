import GroupList from '#components/GroupList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(GroupList, {
  'ingen grupp': { plan: county, groups: [] },
  'några förbund': { plan: county, groups: county.records.federation },
});
