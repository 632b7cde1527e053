import { expect, test } from 'vitest';
import { capitalized, uncapitalized } from '#text/letters.ts';

test('only the first letter changes, å, ä and ö too, and nothing is nothing', () => {
  expect([capitalized('åtta av SKR'), capitalized('')]).toEqual(['Åtta av SKR', '']);
  expect([uncapitalized('Ökar i SKR'), uncapitalized('')]).toEqual(['ökar i SKR', '']);
});
