import type { DataOf } from '#schemas/kinds.ts';
import { partly, sourced, unknown } from './provenance.ts';

const national = { scope: 'national' as const, parties: ['staten', 'samradet'], parts: [] };

export const agreements: Record<string, DataOf<'agreement'>> = {
  'nationell-2015': { ...national, title: 'Nationell överenskommelse 2015', year: 2015, total: null, ...unknown() },
  'nationell-2016': {
    ...national,
    title: 'Nationell överenskommelse 2016',
    year: 2016,
    total: 780,
    parts: [
      { recipient: 'regions', purpose: 'länsgemensamt arbete', amount: 280 },
      { recipient: 'municipalities', purpose: 'länsgemensamt arbete', amount: 280 },
      { recipient: 'youth-clinics', purpose: null, amount: 130 },
      { recipient: 'skr', purpose: null, amount: 60.5 },
    ],
    ...sourced('webb'),
  },
  'nationell-2017': {
    ...national,
    title: 'Nationell överenskommelse 2017',
    year: 2017,
    from: '2017-01-01',
    to: '2017-12-31',
    otherParties: 'en förening utan egen post',
    total: 885,
    toPrincipals: 780,
    parts: [{ recipient: 'regions-and-municipalities', purpose: null, amount: 500 }],
    ofWhich: [{ purpose: 'psykiatrisk heldygnsvård', amount: 100 }],
    model: 'Hälften delas lika, hälften efter antalet invånare.',
    summary: 'Pengarna går till arbete som huvudmännen gör tillsammans.',
    outcome: 'Alla län fick sin del.',
    conflict: 'En källa skriver 780 miljoner kronor. Det är delen till huvudmännen.',
    events: ['2015-overenskommelsen'],
    ...sourced('webb', 'protokoll'),
  },
  'nationell-2018': {
    ...national,
    title: 'Nationell överenskommelse 2018',
    year: 2018,
    total: null,
    performancePart: 630,
    ...partly('Hela beloppet är inte känt.', 'webb'),
  },
  'lansavtal-2018': {
    ...national,
    scope: 'regional',
    parties: ['regionen', 'kommunerna'],
    title: 'Länets avtal om ansvarsfördelning',
    year: 2018,
    total: null,
    summary: 'Avtalet säger vem som ansvarar för vad.',
    ...sourced('protokoll'),
  },
};

export const actors: Record<string, DataOf<'actor'>> = {
  staten: { name: 'Staten', actorType: 'state', role: 'Sluter överenskommelser.', website: null, ...sourced('webb') },
  regionen: {
    name: 'Region Exempel',
    abbreviation: 'RE',
    actorType: 'region',
    role: 'Ansvarar för vården i länet och har beslutat om planen.',
    website: 'https://region.example',
    earlierNames: [{ name: 'Exempelläns landsting', abbreviation: 'ELL', until: '2016-12-31' }],
    ...sourced('webb'),
  },
  kommunerna: {
    name: 'Kommunerna i länet',
    actorType: 'municipalities',
    role: 'Tar ställning var för sig.',
    website: null,
    ...sourced('webb'),
  },
  samradet: {
    name: 'Politiska samrådet för vård och omsorg',
    actorType: 'political',
    role: 'Rekommenderar kommunerna hur de kan göra.',
    website: null,
    ...partly('Rollen är beskriven i andra hand.', 'webb'),
  },
};
