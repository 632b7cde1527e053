import FactWords from '#components/facts/FactWords.astro';
import { county } from '#examples/county/county.ts';
import { examplesOf } from '#examples/example.ts';

const text = (value: string) => ({ type: 'text' as const, value });

export const examples = examplesOf(FactWords, {
  'en länk med källa': {
    plan: county,
    words: [
      { type: 'to', path: '/kommuner/tallby/', children: [text('Tallby')] },
      { type: 'refs', ids: ['webb'] },
    ],
  },
  'en löpande text': {
    plan: county,
    words: [{ type: 'text', value: 'Kommunen och regionen gör en SIP.', isExplained: true }],
  },
  'en källas adress': {
    plan: county,
    words: [{ type: 'link', url: 'https://tallby.example/stod', children: [text('Stöd')], source: 'webb' }],
  },
  'en anmärkning': { plan: county, words: [text('2008 '), { type: 'small', children: [text('Året är härlett.')] }] },
  'ett namn på ett annat språk': {
    plan: county,
    words: [{ type: 'language', language: 'en', children: [text('Mental health in Tallby')] }],
  },
  okänt: { plan: county, words: [{ type: 'certainty', certainty: 'unknown', children: [text('Uppgift saknas')] }] },
  'delvis belagt': {
    plan: county,
    words: [
      {
        type: 'doubt',
        certainty: 'partly',
        name: 'Delvis belagt: hör Tallby hit?',
        hasMark: true,
        note: 'Härlett ur läget.',
      },
    ],
  },
});
