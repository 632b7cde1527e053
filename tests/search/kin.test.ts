import { expect, test } from 'vitest';
import { lexiconOf } from '#search/compounds.ts';
import { kinOf } from '#search/kin.ts';

const words =
  'avtal förlänga förlängdes förlängning samsjuklighet tilläggsöverenskommelse tillgång utvärdering vård vården';
const kin = kinOf(lexiconOf([words]));

test('a word has the words of its root as kin, one of each stem', () => {
  expect(kin('förlängning')).toEqual(['förlängdes']);
  expect(kin('utvärderades')).toEqual(['utvärdering']);
});

test('an ending is no kin, nor is a short word that begins the same', () => {
  expect(kin('vård')).toEqual([]);
});

test('everyday words that readers use for one another are kin', () => {
  expect(kin('kostnaden')).toEqual(['betala', 'kosta', 'pengar', 'belopp', 'finansiering']);
});

test('a shorter word is another: a picture is nothing that began', () => {
  expect(kin('bildades')).toEqual(['börja', 'starta']);
  expect(kin('bild')).toEqual([]);
});

test('a word that the content does not have is kin to longer words, to its ending, to the nearest beginning', () => {
  expect(kin('sjuklighet')).toEqual(['samsjuklighet']);
  expect(kin('tilläggsavtal')).toEqual(['avtal', 'tilläggsöverenskommelse']);
  expect(kin('avtal')).toEqual([]);
});
