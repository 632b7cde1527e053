import MemberList from '#components/facts/MemberList.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';
import { membersOf } from '#model/lookup.ts';

export const examples = examplesOf(MemberList, {
  'en kommun': { members: membersOf(county, 'vard-kusten'), caption: '1 kommun i Kusten', field: 'careArea' },
  'flera kommuner, en är osäker': {
    members: membersOf(county, 'vard-nord'),
    caption: '3 kommuner i Nord',
    field: 'careArea',
  },
});
