import { expect, test } from 'vitest';
import { goalSchema } from '#schemas/goal.ts';
import { actorSchema } from '#schemas/actor.ts';
import { keysInstead } from '#load/keys-instead.ts';
import { schemaAt } from '#schemas/inspect.ts';

test('one value becomes the keys that it should have been, where it fits', () => {
  const status = schemaAt(goalSchema, ['status']);
  const name = schemaAt(actorSchema, ['earlierNames', 0]);
  if (status === undefined || name === undefined) throw new Error('the schemas have no such keys');
  expect(keysInstead(status, ['status'], 'pågår')).toEqual([
    'status:',
    '  value: ongoing',
    '  date: # När det bedömdes: ett datum som "2018", "2018-05" eller "2018-05-02", inom citattecken',
    '  reason: # Skäl: en löpande text',
    '  source: # Källa: postens id: filens namn utan ändelse, eller det som står efter id i ett register',
  ]);
  expect(keysInstead(name, ['earlierNames', 0], 'SKL')).toEqual(['  - name: SKL']);
});
