import { expect, test } from 'vitest';
import { typedNumbers } from '#text/typed-numbers.ts';

const matches = (text: string) => typedNumbers(text).map(({ match }) => match);

test('numbers in brackets after a word or a sentence are typed as those of sources are shown', () => {
  expect(matches('Planen antogs.[1] Den gäller i tre år [2, 3] och längre [4–6].')).toEqual(['[1]', '[2, 3]', '[4–6]']);
});

test('raised numbers after a sentence are too, and those of a measure are not', () => {
  expect(matches('Planen antogs.¹ En ruta är 4 km² och 1 m³.')).toEqual(['¹']);
});

test('years, words and a number first on a line are none', () => {
  expect(matches('Lagen [2017] och [sic] och […]')).toEqual([]);
  expect(matches('[1] är det första.')).toEqual([]);
});
