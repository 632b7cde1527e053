import type { DivisionsData } from '#schemas/divisions.ts';

/** What the municipalities of a county that does not exist are grouped by. */
export const divisions: DivisionsData = {
  divisions: [
    {
      id: 'kommunalforbund',
      heading: 'Förbund',
      one: 'förbund',
      many: 'förbund',
      theOne: 'förbundet',
      theMany: 'förbunden',
      isNeuter: true,
      colours: [
        { group: 'norra-forbundet', letter: 'N', fill: '#1b3d66', text: '#ffffff' },
        { group: 'sodra-forbundet', letter: 'S', fill: '#f0d88f', text: '#1a2321' },
      ],
    },
    {
      id: 'vardsamverkan',
      heading: 'Närsjukvårdsområden',
      one: 'närsjukvårdsområde',
      many: 'närsjukvårdsområden',
      theOne: 'närsjukvårdsområdet',
      theMany: 'närsjukvårdsområdena',
      isNeuter: true,
      colours: [
        { group: 'vard-nord', letter: 'N', fill: '#1b3d66', text: '#ffffff' },
        { group: 'vard-syd', letter: 'S', fill: '#f0d88f', text: '#1a2321' },
        { group: 'vard-kusten', letter: 'K', fill: '#86c5bd', text: '#1a2321' },
      ],
    },
    {
      id: 'lansdelar',
      heading: 'Länsdelar',
      one: 'länsdel',
      many: 'länsdelar',
      theOne: 'länsdelen',
      theMany: 'länsdelarna',
    },
  ],
};
