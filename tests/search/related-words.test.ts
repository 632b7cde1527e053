import { expect, test } from 'vitest';
import { lexiconOf } from '#search/compounds.ts';
import { relatedWordsOf } from '#search/related-words.ts';

const words =
  'avtal förlänga förlängdes förlängning samsjuklighet tilläggsöverenskommelse tillgång utvärdering vård vården';
const related = relatedWordsOf(lexiconOf([words]));

test('a word has the words of its root as related words, one of each stem', () => {
  expect(related('förlängning')).toEqual(['förlängdes']);
  expect(related('utvärderades')).toEqual(['utvärdering']);
});

test('an ending is not related, nor is a short word that begins the same', () => {
  expect(related('vård')).toEqual([]);
});

test('everyday words that readers use for one another are related', () => {
  expect(related('kostnaden')).toEqual(['betala', 'kosta', 'pengar', 'belopp', 'finansiering']);
});

test('a shorter word is another: a picture is nothing that began', () => {
  expect(related('bildades')).toEqual(['börja', 'starta']);
  expect(related('bild')).toEqual([]);
});

test('a word that the content does not have is related to longer words, to its ending, to the nearest beginning', () => {
  expect(related('sjuklighet')).toEqual(['samsjuklighet']);
  expect(related('tilläggsavtal')).toEqual(['avtal', 'tilläggsöverenskommelse']);
  expect(related('avtal')).toEqual([]);
});
