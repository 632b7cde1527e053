import type { PlanData } from '#schemas/plan.ts';
import { partly, sourced, unknown } from './provenance.ts';

/** What the plan as a whole says, with some of everything. */
export const overview: PlanData = {
  title: 'Handlingsplan för psykisk hälsa i Exempellän',
  titleVariants: [
    { title: 'Exempelplanen', ...sourced('protokoll') },
    {
      title: 'Gemensam länsplan för suicidprevention, brukarinflytande och tidiga insatser',
      ...sourced('plandokument'),
    },
  ].map(({ title, sources }) => ({ title, sources })),
  eventCategories: [{ id: 'link', name: 'Utbildning', heading: 'Utbildningar' }],
  decidedBy: '2017-planen-beslutas',
  extendedBy: '2021-forlangning',
  period: { from: 2018, to: 2020, extendedTo: 2022, preparedFrom: 2016, ...sourced('plandokument', 'protokoll') },
  afterPeriod: { text: 'Någon ny plan för tiden efter 2022 har inte hittats.', ...unknown() },
  purpose: [{ text: 'Ge regionen och kommunerna samma riktning.', ...sourced('plandokument') }],
  structure: [{ text: 'Planen har tre fokusområden och sex mål.', ...sourced('plandokument') }],
  parties: [
    { party: 'regionen', role: 'Huvudman för vården i länet.', ...sourced('plandokument') },
    { party: 'samradet', role: 'Företräder kommunerna.', ...sourced('plandokument') },
  ],
  arena: { text: 'Arbetet sker inom vårdsamverkan.', ...sourced('plandokument') },
  steering: [
    { text: 'En styrgrupp leder arbetet.', ...partly('Vilka som sitter i gruppen framgår inte.', 'protokoll') },
  ],
  funding: [{ text: 'Kommunerna delar på kostnaden efter antalet invånare.', ...sourced('protokoll') }],
  levels: [
    {
      level: 'national',
      parties: ['staten'],
      may: 'Sluter överenskommelser och betalar ut medel.',
      ...sourced('webb'),
    },
    { level: 'county', parties: ['regionen', 'samradet'], may: 'Beslutar om planen.', ...sourced('protokoll') },
    {
      level: 'care-area',
      parties: [],
      may: 'Genomför planen tillsammans.',
      ...partly('Hur det går till framgår inte.', 'protokoll'),
    },
    { level: 'municipality', parties: [], may: 'Tar själv ställning till planen.', ...sourced('plandokument') },
  ],
  decisionPath: [
    { event: '2017-planen-beslutas' },
    {
      who: 'samradet',
      action: 'Behandlade planen och rekommenderade kommunerna att följa den.',
      ...partly('Dagen för mötet har inte hittats.', 'protokoll'),
    },
    { who: 'kommunerna', action: 'Tog ställning var för sig.', ...sourced('protokoll') },
  ],
  goalCount: 6,
  goalCountSources: ['plandokument'],
  municipalityCount: 6,
  timeline: { from: '2015', to: '2023' },
  ...sourced('plandokument', 'protokoll'),
};

/** A plan of which hardly more than the decision is known. */
export const bareOverview: PlanData = {
  ...overview,
  titleVariants: [],
  extendedBy: null,
  period: { ...overview.period, extendedTo: null },
  structure: [],
  steering: [],
  funding: [],
  levels: [],
  decisionPath: [{ event: '2017-planen-beslutas' }],
  parties: overview.parties.slice(0, 1),
  municipalityCount: 0,
};
