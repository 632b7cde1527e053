import { expect, test } from 'vitest';
import { z } from 'zod';
import { words } from '#schemas/words.ts';
import { titleAt } from '#load/title-at.ts';

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
