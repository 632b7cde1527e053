import { describe, expect, test } from 'vitest';
import { counted, countInWords, numberInWords } from '#text/numbers.ts';

describe('numbers', () => {
  test('have a decimal comma, at most two decimals, and a no-break space between thousands', () => {
    expect([1414, 60.5, 1234567.891, 0.1 + 0.2, 0].map(numberInWords)).toEqual([
      '1\u00a0414',
      '60,5',
      '1\u00a0234\u00a0567,89',
      '0,3',
      '0',
    ]);
  });

  test('a negative number has a minus sign, not a hyphen', () => {
    expect(numberInWords(-2.5)).toBe('\u22122,5');
  });

  test('counts are words up to twenty, then figures', () => {
    const words =
      'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo';
    expect(Array.from({ length: 22 }, (_, value) => countInWords(value))).toEqual([...words.split(' '), '21']);
    expect(countInWords(1414)).toBe('1\u00a0414');
  });

  test('one is ett before a neuter noun, and only one', () => {
    expect([countInWords(1, 'neuter'), countInWords(2, 'neuter'), countInWords(1, 'common')]).toEqual([
      'ett',
      'två',
      'en',
    ]);
  });

  test('a count takes the singular for one alone', () => {
    expect([0, 1, 49, 1000].map((value) => counted(value, 'kommun', 'kommuner'))).toEqual([
      '0\u00a0kommuner',
      '1\u00a0kommun',
      '49\u00a0kommuner',
      '1\u00a0000\u00a0kommuner',
    ]);
  });
});
