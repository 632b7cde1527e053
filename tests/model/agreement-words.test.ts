import { expect, test } from 'vitest';
import { nationalInWords, yearsOf } from '#model/agreement-words.ts';
import { planFrom } from '../plan-from.ts';

const agreementsOf = (years: readonly number[], total: number | null = 60.5) =>
  planFrom({ agreement: Object.fromEntries(years.map((year) => [`a${year}`, { year, total }])) }).records.agreement;

test.for([
  [
    [2016, 2017, 2018],
    'Åren 2016–2018 kom staten och kommunernas och regionernas organisation varje år överens om pengar till psykisk hälsa. Beloppen gäller hela landet.',
  ],
  [
    [2020],
    'År 2020 kom staten och kommunernas och regionernas organisation överens om pengar till psykisk hälsa. Beloppen gäller hela landet.',
  ],
  [
    [2015, 2018],
    'Åren 2015 och 2018 kom staten och kommunernas och regionernas organisation överens om pengar till psykisk hälsa. Beloppen gäller hela landet.',
  ],
  [[], ''],
] as const)('agreements of %j are told with their years', ([years, words]) => {
  expect(nationalInWords(agreementsOf(years))).toBe(words);
});

test('where no amount is known, nothing is said of money', () => {
  expect(nationalInWords(agreementsOf([2020], null))).toBe(
    'År 2020 kom staten och kommunernas och regionernas organisation överens. Några belopp har vi inte hittat.',
  );
});

test('the years of a caption are a span, or one year', () => {
  expect([yearsOf(agreementsOf([2016, 2018])), yearsOf(agreementsOf([2020]))]).toEqual(['2016–2018', '2020']);
});
