import type { DataOf } from '#schemas/kinds.ts';
import { partly, sourced, unknown } from './provenance.ts';

export const focusAreas: Record<string, DataOf<'focus-area'>> = {
  tidigt: {
    number: 1,
    name: 'Tidiga insatser',
    summary: 'Hjälp ska finnas nära och tidigt, innan besvären blir stora.',
    ...sourced('plandokument'),
  },
  delaktighet: {
    number: 2,
    name: 'Delaktighet och rättigheter',
    summary: 'Den som får stöd är med och bestämmer om det.',
    ...sourced('plandokument'),
    provenance: { summary: partly('Sammanfattat ur en rubrik.', 'plandokument') },
  },
  ledning: {
    number: 3,
    name: 'Ledning, styrning, kunskapsutveckling och verksamhetsuppföljning',
    summary: 'Ett område med ett långt namn, och inga kända mål.',
    ...sourced('plandokument'),
  },
};

export const goals: Record<string, DataOf<'goal'>> = {
  'ingen-ensam': {
    name: 'Ingen ska bli utan hjälp',
    number: '1.2',
    officialTitle: 'Nollvision för suicid i länet',
    summary: 'Antalet suicid ska minska, och alla huvudmän arbetar för det.',
    focusArea: 'tidigt',
    targetGroups: ['adults', 'older'],
    indicators: [
      {
        name: 'Personer som fått en samordnad plan',
        unit: 'personer',
        values: [
          { date: '2018-12-31', value: 1234, source: 'protokoll' },
          { date: '2019-12-31', value: 1560, source: 'protokoll' },
        ],
      },
    ],
    status: { value: 'ongoing', date: '2019-12-31', reason: 'Fler planer än året innan.', source: 'protokoll' },
    ...sourced('plandokument'),
  },
  skola: {
    name: 'Stöd i skolan',
    number: null,
    officialTitle: null,
    summary: 'Elever får stöd utan att vänta.',
    focusArea: 'tidigt',
    targetGroups: ['children-and-young'],
    indicators: null,
    status: null,
    ...partly('Måltexten är återgiven i andra hand.', 'webb'),
    provenance: {
      focusArea: partly('Placeringen är vår slutsats.', 'webb'),
      targetGroups: partly('Målgruppen är vår slutsats.', 'webb'),
    },
  },
  okand: {
    name: 'Ett mål vars innehåll inte är känt',
    number: null,
    officialTitle: null,
    summary: null,
    focusArea: null,
    targetGroups: null,
    indicators: null,
    status: null,
    ...unknown(),
  },
};

const event = (title: string, date: string, category: DataOf<'event'>['category'], who: string[]): DataOf<'event'> => ({
  title,
  date,
  category,
  scope: 'regional',
  summary: `${title}, efter beslut om SIP i regionen.`,
  who,
  ...sourced('protokoll'),
});

export const events: Record<string, DataOf<'event'>> = {
  '2015-overenskommelsen': {
    ...event('Staten och kommunerna kommer överens', '2015-12-03', 'national-agreement', ['staten']),
    scope: 'national',
  },
  '2016-strategin': { ...event('En nationell strategi', '2016', 'strategy', ['staten']), scope: 'national' },
  '2016-arbetet-borjar': {
    ...event('Arbetet med planen börjar', '2016', 'process', ['regionen', 'norra-forbundet', 'sodra-forbundet']),
    dateText: 'hösten 2016',
  },
  '2017-planen-beslutas': {
    ...event('Planen beslutas', '2017-10-02', 'decision', ['regionen']),
    summary: 'Regionens styrelse beslutar om planen för åren 2018–2020.',
    concerns: ['ingen-ensam'],
    ...sourced('protokoll', 'plandokument'),
  },
  '2018-utbildning': event('En utbildning för alla i länet', '2018-02', 'link', ['regionen']),
  '2018-tallby': {
    ...event('Tallby ställer sig bakom planen', '2018-05', 'decision', ['tallby']),
    isStandOnPlan: true,
    ...partly('Dagen för beslutet framgår inte.', 'webb'),
  },
  '2019-uppfoljning': {
    ...event(
      'Verksamhetsuppföljningen presenteras för förtroendevalda i samrådsorganisationen',
      '2019-03',
      'follow-up',
      ['samradet', 'vard-nord'],
    ),
    ...partly('Bara en sammanfattning är läst.', 'webb'),
  },
  '2021-forlangning': event('Planen föreslås gälla längre', '2021-11-18', 'extension', ['samradet']),
};
