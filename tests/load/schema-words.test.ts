import { expect, test } from 'vitest';
import { z } from 'zod';
import { words } from '#schemas/words.ts';
import { expectedInWords, titleAt } from '#load/schema-words.ts';

const root = z
  .strictObject({
    plain: z.string(),
    parties: z
      .array(z.strictObject({ role: z.string(), name: z.string().register(words, { title: 'Namn' }) }))
      .register(words, { title: 'Parter' }),
    nested: z.strictObject({ list: z.array(z.string()) }),
  })
  .register(words, { title: 'Filen' });

test.each([
  { path: ['parties', 0, 'name'], title: 'Namn' },
  { path: ['parties', 0, 'role'], title: 'Parter' },
  { path: ['parties', 0], title: 'Parter' },
  { path: ['plain'], title: 'plain' },
  { path: ['nested', 'list', 3], title: 'list' },
  { path: ['unknown', 'role'], title: 'role' },
  { path: [], title: 'Posten' },
])('a field is called by its own title, that around it, or its key: $path', ({ path, title }) => {
  expect(titleAt(root, path)).toBe(title);
});

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
