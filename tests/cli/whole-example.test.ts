import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { line, reference } from '#schemas/fields.ts';
import { kinds, recordKinds } from '#schemas/kinds.ts';
import { words } from '#schemas/words.ts';
import { exampleGuide, keyLines } from '#cli/whole-example.ts';
import { defaultLimits } from '#load/source.ts';
import { parseYaml } from '#load/yaml/parse.ts';
import { dataOf } from '#load/yaml/tree.ts';

test('the page of examples is what the schemas of today give', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'guide', 'MALLAR.md'), 'utf8');
  expect(page).toBe(exampleGuide());
});

describe('the example of a kind', () => {
  test.each(recordKinds)('%s has every key, and nothing that its schema refuses', (kind) => {
    const { schema } = kinds[kind];
    const { root, problems } = parseYaml(keyLines(schema).join('\n'), defaultLimits);
    expect(problems).toEqual([]);
    const data = root === undefined ? {} : dataOf(root);
    expect(Object.keys(data as object)).toEqual(Object.keys(schema.shape));
    expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  test('says of each key, also inside others, what it is and what may stand there', () => {
    const part = z.strictObject({
      owner: reference('party-or-goal').register(words, { title: 'Ägare' }),
      colour: z
        .union([
          z.literal('red').register(words, { title: 'Röd' }),
          z.literal('blue').register(words, { title: 'Blå' }),
        ])
        .nullable()
        .register(words, { title: 'Färg' }),
    });
    const schema = z.strictObject({
      name: line().register(words, { title: 'Namn', description: 'Kort.' }),
      parts: z.array(part).optional().register(words, { title: 'Delar' }),
    });
    expect(keyLines(schema)).toEqual([
      '# Namn. Kort.',
      'name: Skriv här namn',
      '# Valfritt. Delar.',
      'parts:',
      '  # Ägare. Id ur aktorer/, kommuner/, kommunalforbund/, vardsamverkan/, omraden/, mal/.',
      '  - owner: ett-id',
      '    # Färg. Välj: red (Röd), blue (Blå). Eller null.',
      '    colour: red',
    ]);
  });
});
