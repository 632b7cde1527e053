import { expect, test } from 'vitest';
import { capitalized, fold, uncapitalized } from '#text/letters.ts';

test('only the first letter changes, å, ä and ö too, and nothing is nothing', () => {
  expect([capitalized('åtta av SKR'), capitalized('')]).toEqual(['Åtta av SKR', '']);
  expect([uncapitalized('Ökar i SKR'), uncapitalized('')]).toEqual(['ökar i SKR', '']);
});

test('an abbreviation keeps its capitals', () => {
  expect(['SKR ökar', 'Å ena sidan', 'ÅLR ökar'].map(uncapitalized)).toEqual(['SKR ökar', 'å ena sidan', 'ÅLR ökar']);
});

test('folding leaves a letter of the alphabet for each letter with a diacritic, a stroke or a tail', () => {
  const words = ['Åå äö É ü', 'Šuoŋžáđčohkka', 'ĐŊŦ', 'Hyöppäänlahti', 'Ørsted, Łódź, Æbelø'];
  expect(words.map(fold)).toEqual(['Aa ao E u', 'Suonzadcohkka', 'DNT', 'Hyoppaanlahti', 'Orsted, Lodz, Abelo']);
});
