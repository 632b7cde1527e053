import { describe, expect, test } from 'vitest';
import { foreignQuotes } from '#text/quotes.ts';

describe('quotation marks', () => {
  test('Swedish marks, and the apostrophe inside a word, are right', () => {
    const texts = ['Han kallade det ”en plan”.', 'Hjärnkoll’s ’egna’ ord', 'utan citat', ''];
    expect(texts.map(foreignQuotes)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('straight, English, German and French marks become Swedish ones', () => {
    const texts = ['ordet "plan" här', 'ordet “plan” här', 'ordet „plan“ här', 'ordet «plan» här', 'ordet »plan« här'];
    expect(texts.map((text) => foreignQuotes(text)?.corrected)).toEqual([
      '”plan”',
      '”plan”',
      '”plan”',
      '”plan”',
      '”plan”',
    ]);
  });

  test('single marks around a word become double ones', () => {
    expect([foreignQuotes("ett 'ord' till")?.corrected, foreignQuotes('ett ‘ord’ till')?.corrected]).toEqual([
      '”ord”',
      '”ord”',
    ]);
  });

  test('a straight apostrophe inside a word stays an apostrophe', () => {
    expect([foreignQuotes("Hjärnkoll's plan"), foreignQuotes("don't say 'x' here")]).toEqual([
      { found: "Hjärnkoll's", corrected: 'Hjärnkoll’s' },
      { found: "don't say 'x'", corrected: 'don’t say ”x”' },
    ]);
  });

  test('an apostrophe at the end of one word and at the beginning of another are no pair', () => {
    expect([
      foreignQuotes("Lars' och Annas' plan")?.corrected,
      foreignQuotes("'s morgens en 's avonds")?.corrected,
    ]).toEqual(['Lars’ och Annas’', '’s morgens en ’s']);
  });

  test('shows the quoted words with what touches them, and nothing more of the sentence', () => {
    expect(foreignQuotes('Planen ("en väg framåt"), sade de, är klar.')).toEqual({
      found: '("en väg framåt"),',
      corrected: '(”en väg framåt”),',
    });
  });

  test('one wrong mark of a pair is enough', () => {
    expect([foreignQuotes('ordet ”plan" här'), foreignQuotes('ordet "plan” här')]).toEqual([
      { found: '”plan"', corrected: '”plan”' },
      { found: '"plan”', corrected: '”plan”' },
    ]);
  });

  test('a mark without a partner is pointed out by itself', () => {
    expect(foreignQuotes('en skärm på 5" räcker')).toEqual({ found: '5"', corrected: '5”' });
  });
});
