import fc from 'fast-check';
import { newStemmer } from 'snowball-stemmers';
import { expect, test } from 'vitest';
import { stem } from '#search/stem.ts';

test.each([
  ['kommunerna', 'kommun'],
  ['kommuner', 'kommun'],
  ['indikatorerna', 'indikator'],
  ['suicidplanens', 'suicidplan'],
  ['fokusområden', 'fokusområd'],
  ['mål', 'mål'],
  ['bro', 'bro'],
  ['öde', 'öde'],
  ['huvudlöst', 'huvudlös'],
])('%s has the stem %s', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

/** What Swedish puts after the stem of a word, alone and after each other. */
const endings = (
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ' +
  'ades andes ens arens hetens erns at andet het ast dd gd nn dt gt kt tt fullt löst lig els ig s en et t n na'
).split(' ');
const letters = [...'abcdefghijklmnopqrstuvwxyzåäö'];

test('every word that Swedish letters and endings can make has the stem that Snowball gives it', () => {
  const judge = newStemmer('swedish');
  const word = fc
    .tuple(
      fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(...endings), { maxLength: 3 }),
    )
    .map(([start, after]) => [...start, ...after].join(''));
  fc.assert(
    fc.property(word, (text) => {
      expect(stem(text)).toBe(judge.stem(text));
    }),
    { numRuns: 20_000 },
  );
});
