import LinkList from '#components/LinkList.astro';
import { examplesOf } from '#examples/example.ts';

export const examples = examplesOf(LinkList, {
  'ingen länk': { items: [] },
  'en länk': { items: [{ href: '/kommuner/tallby/', text: 'Tallby' }] },
  'en rad med ett förklarat ord': {
    items: [{ href: '/aktorer/ett-rad/', text: 'Ett råd', detail: 'En huvudman ansvarar.' }],
  },
  'en rad med källor': {
    items: [
      { href: '/overenskommelser/avtal/', text: 'Avtalet', detail: 'Gäller i länet.', sources: ['webb', 'protokoll'] },
    ],
  },
  'med år, rad och språk': {
    items: [
      {
        href: '/overenskommelser/nationell-2016/',
        text: 'Nationell överenskommelse',
        lead: '2016',
        aside: '780',
        detail: 'Miljoner kronor i hela landet.',
      },
      { href: '/om/in-english/', text: 'The plan in English', language: 'en' },
    ],
  },
});
