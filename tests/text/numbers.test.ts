import { describe, expect, test } from 'vitest';
import { countInWords, numberInWords, sizeInWords } from '#text/numbers.ts';

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

  test('counts are words up to twelve, then figures', () => {
    const words = 'noll en två tre fyra fem sex sju åtta nio tio elva tolv';
    expect(Array.from({ length: 14 }, (_, value) => countInWords(value))).toEqual([...words.split(' '), '13']);
    expect(countInWords(1414)).toBe('1\u00a0414');
  });

  test('one is ett before a neuter noun, and only one', () => {
    expect([countInWords(1, 'neuter'), countInWords(2, 'neuter'), countInWords(1, 'common')]).toEqual([
      'ett',
      'två',
      'en',
    ]);
  });

  test('the size of a file is in bytes, kilobytes or megabytes, each a thousand of the one before', () => {
    expect([0, 999, 1000, 84_213, 999_499, 999_500, 1_250_000, 12_000_000].map(sizeInWords)).toEqual([
      '0\u00a0byte',
      '999\u00a0byte',
      '1\u00a0kB',
      '84\u00a0kB',
      '999\u00a0kB',
      '1\u00a0MB',
      '1,3\u00a0MB',
      '12\u00a0MB',
    ]);
  });
});
