import { expect, test } from 'vitest';
import { firstSentence } from '#text/sentences.ts';

test.each([
  ['Nämnden sade ja. Sedan började arbetet. Det pågår.', 'Nämnden sade ja.', 'Sedan började arbetet. Det pågår.'],
  ['Nämnden sade ja.', 'Nämnden sade ja.', ''],
  ['Utan punkt', 'Utan punkt', ''],
  ['Beslutet togs den 2. maj av nämnden. Det gäller än.', 'Beslutet togs den 2. maj av nämnden.', 'Det gäller än.'],
  ['Flera kommuner, t.ex. Tallby, sade ja. Andra väntade.', 'Flera kommuner, t.ex. Tallby, sade ja.', 'Andra väntade.'],
  ['Bl. a. Tallby sade ja (dvs. Nämnden där). Sedan nej.', 'Bl. a. Tallby sade ja (dvs. Nämnden där).', 'Sedan nej.'],
  ['Varför? Det vet vi inte.', 'Varför?', 'Det vet vi inte.'],
])('%s begins with a sentence', (text, first, rest) => {
  expect(firstSentence(text)).toEqual({ first, rest });
});
