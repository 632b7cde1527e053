import { expect, test } from 'vitest';
import { z } from 'zod';
import { expectedInWords } from '#schemas/expected.ts';
import { words } from '#schemas/words.ts';

test.each([
  {
    schema: z.union([z.literal('a').register(words, { title: 'Ett' }), z.literal('b')]).optional(),
    expected: 'ett av a (Ett), b (b)',
  },
  {
    schema: z.array(z.strictObject({ a: z.string(), b: z.string().optional(), c: z.string() })).min(1),
    expected: 'en lista, där varje del börjar med ett streck: ”- a: …” och under det c',
  },
  { schema: z.array(z.string()).nullable(), expected: 'en lista, till exempel [a, b]' },
  { schema: z.array(z.string()).register(words, { form: 'en lista av ord' }), expected: 'en lista av ord' },
  { schema: z.strictObject({ a: z.string(), b: z.string() }), expected: 'nycklarna a, b med var sitt värde' },
  {
    schema: z.union([z.strictObject({ a: z.string() }), z.strictObject({ c: z.string() })]),
    expected: 'nycklarna a, c med var sitt värde',
  },
  { schema: z.boolean(), expected: 'true (ja) eller false (nej)' },
  { schema: z.int().nullable(), expected: 'ett heltal' },
  { schema: z.number(), expected: 'ett tal' },
  { schema: z.string(), expected: 'text' },
])('what a value should be ends a sentence: $expected', ({ schema, expected }) => {
  expect(expectedInWords(schema)).toBe(expected);
});
