import { describe, expect, test } from 'vitest';
import { lexiconOf, partsIn, partsOf } from '#search/compounds.ts';

const text = `
  Vård, samverkan, grupp, kommunala förbund, handling, handlingar och en plan. Självmord och suicid, prevention, område.
  Boende, stöd, hälsa, sjuk, sjukvård, avtalet, mål, län, styrelse. Närvård och kontor. Ungdom, mottagning.
  Borg, sund, ljung, bygge, heter, ingen, ingar, lagen, samhet, kommelse, slag, landa, hand, orden, läsarna.
  Talla, över, för, fram, under, in, att, satser, lag, tal, erfaren, skaffa, tidig, vision, noll, gemensam.
`;
const lexicon = lexiconOf([text], ['Tallaborg', 'Granungsund', 'Kvarljunga']);

test.each([
  ['vårdsamverkan', 'vård samverkan'],
  ['vårdsamverkansgrupp', 'vård samverkan grupp'],
  ['vårdsamverkansgrupperna', 'vård samverkan grupperna'],
  ['kommunalförbund', 'kommunal förbund'],
  ['handlingsplan', 'handling plan'],
  ['handlingsplanens', 'handling planens'],
  ['självmordsprevention', 'självmord prevention'],
  ['Boendestödet', 'boende stödet'],
  ['sjukvårdsavtalet', 'sjuk vård avtalet'],
  ['närvårdskontor', 'närvård kontor'],
  ['ungdomsmottagningen', 'ungdom mottagningen'],
  ['målområden', 'mål områden'],
  ['länsplanen', 'län planen'],
  ['nollvisionen', 'noll visionen'],
])('%s is made of %s', (word, parts) => {
  expect(partsOf(word, lexicon).join(' ')).toBe(parts);
});

describe('a false compound is left whole', () => {
  test.each(
    `
    tallaborg tallaborgs granungsund kvarljunga överenskommelse erfarenheter verksamhet förslagen förslag framtal
    förstahand inlandar undersökning attsatser insatser avtal överlag förläsarna erfarenhet uppgifter kommunen plan
    tidigare gruppen vårdens sjukdom handlingar
  `
      .trim()
      .split(/\s+/),
  )('%s', (word) => {
    expect(partsOf(word, lexicon)).toEqual([]);
  });
});

test('the parts of all compounds in a text come once each, in order', () => {
  expect(partsIn('Vårdsamverkan och handlingsplan, vårdplan.', lexicon)).toEqual([
    'vård',
    'samverkan',
    'handling',
    'plan',
  ]);
});

test('before a joining s stands a word, whether the texts have it or not', () => {
  const known = lexiconOf(['plan livet mottagningar lista']);
  expect(partsOf('handlingsplan', known)).toEqual(['handling', 'plan']);
  expect(partsOf('föreningslivet', known)).toEqual(['förening', 'livet']);
  expect(partsOf('kungsplan', known)).toEqual([]);
});

test('of a compound whose beginning is no word, what it ends in is a part in a text', () => {
  const known = lexiconOf(['medel myndigheten rades vården'], ['Müllersborg']);
  expect(partsIn('Stimulansmedel till Folkhälsomyndigheten', known)).toEqual(['medel', 'myndigheten']);
  expect(partsIn('sjukvården', known)).toEqual(['vården']);
  expect(partsIn('omedel verksamheten', known)).toEqual([]);
});

test('words are compared without soft hyphens and whatever their capitals', () => {
  expect(partsIn('VÅRD\u00adSAMVERKAN', lexicon)).toEqual(['vård', 'samverkan']);
});
