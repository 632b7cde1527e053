import type { DataOf } from '#schemas/kinds.ts';
import { partly, sourced } from './provenance.ts';

export const federations: Record<string, DataOf<'federation'>> = {
  'norra-forbundet': {
    name: 'Norra Exempelläns kommunalförbund',
    shortName: 'Norra förbundet',
    summary: 'Förbundet företräder kommunerna i norr när planen behandlas.',
    nameVariants: ['Kommunalförbundet Norr'],
    earlierNames: [{ name: 'Norra kommunernas samarbetsorganisation', from: '1999', until: '2011-12-31' }],
    formed: '2012',
    seat: 'Tallby',
    website: 'https://norr.example',
    memberCount: 4,
    membersOutsideCounty: [{ name: 'Gränsby', county: 'Grannlän', status: 'medlem utan rösträtt', ...sourced('webb') }],
    ...sourced('webb'),
    provenance: { formed: partly('Förbundet skriver året, inte dagen.', 'webb') },
  },
  'sodra-forbundet': {
    name: 'Södra förbundet',
    shortName: 'Södra förbundet',
    summary: 'Förbundet företräder kommunerna i söder.',
    formed: null,
    seat: 'Åå',
    website: null,
    memberCount: 2,
    ...sourced('webb'),
  },
};

export const careAreas: Record<string, DataOf<'care-area'>> = {
  'vard-nord': {
    name: 'Vårdsamverkan Nord',
    summary: 'Kommunerna, vårdcentralerna och sjukhuset i norr möts här.',
    earlierNames: [{ name: 'Närvård Norr', abbreviation: 'NN', until: '2013', ...sourced('webb') }].map(
      ({ certainty: _, ...name }) => name,
    ),
    leadership: 'En ledningsgrupp med chefer från kommunerna och regionen.',
    hospital: 'Norra sjukhuset',
    memberCount: 3,
    ...sourced('webb'),
    provenance: { leadership: { ...sourced('protokoll'), note: 'Gruppen bytte namn 2016.' } },
  },
  'vard-syd': {
    name: 'Vårdsamverkan Syd',
    summary: 'Kommunerna och sjukhuset i söder möts här.',
    leadership: null,
    hospital: null,
    memberCount: 2,
    ...sourced('webb'),
  },
  'vard-kusten': {
    name: 'Kustens närvårdssamverkansområde',
    summary: 'Ett område med en enda kommun vid kusten.',
    leadership: null,
    hospital: 'Kustsjukhuset',
    memberCount: 1,
    ...sourced('webb'),
  },
};

export const areas: Record<string, DataOf<'area'>> = {
  'norra-lansdelen': {
    name: 'Norra länsdelens samarbete',
    shortName: 'Norra länsdelen',
    division: 'lansdelar',
    earlierNames: [{ name: 'Norrbygden', until: '2011' }],
    summary: 'I norra länsdelen planerar kommunerna stödet till barn och unga tillsammans.',
    website: 'https://norra-lansdelen.example',
    memberCount: 1,
    ...sourced('webb'),
  },
  'sodra-lansdelen': {
    name: 'Södra länsdelen',
    division: 'lansdelar',
    summary: 'I södra länsdelen möts kommunerna två gånger om året.',
    website: null,
    memberCount: 0,
    ...sourced('webb'),
  },
};

const municipality = (
  name: string,
  code: string,
  [row, column]: [number, number],
  federation: string,
  careArea: string,
): DataOf<'municipality'> => ({
  name,
  code,
  federation,
  careArea,
  seat: name,
  tile: { row, column },
  website: `https://${code}.example`,
  helpPage: null,
  ...sourced('webb'),
});

const norr = 'norra-forbundet';
const syd = 'sodra-forbundet';
export const municipalities: Record<string, DataOf<'municipality'>> = {
  tallby: {
    ...municipality('Tallby', '9901', [0, 0], norr, 'vard-nord'),
    areas: 'norra-lansdelen',
    helpPage: 'https://9901.example/stod',
  },
  'lilla-bjorkheda': {
    ...municipality('Lilla Björkheda', '9902', [0, 1], norr, 'vard-nord'),
    provenance: { careArea: partly('Området är härlett ur läget.', 'webb') },
  },
  granganordslund: {
    ...municipality('Gränganordslundskyrkby', '9903', [1, 0], norr, 'vard-nord'),
    tile: { row: 1, column: 0, label: 'Gränganords-lunds-kyrkby' },
    website: null,
  },
  kustby: municipality('Kustby', '9904', [1, 1], norr, 'vard-kusten'),
  a: municipality('Åå', '9905', [2, 0], syd, 'vard-syd'),
  ost: municipality('Öst', '9906', [2, 1], syd, 'vard-syd'),
};
