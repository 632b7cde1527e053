import { z } from 'zod';
import { reference } from './fields.ts';
import { heldFrom, heldUntil } from './held.ts';
import { note, sources } from './provenance.ts';
import { words } from './words.ts';

/** When a municipality belonged, belongs or will belong to a group. */
export const membership = z
  .strictObject({
    group: reference('group').register(words, { title: 'Förbund eller område' }),
    from: heldFrom(),
    until: heldUntil(),
    sources,
    note: note.optional(),
  })
  .register(words, { title: 'Medlemskap' });
export type Membership = z.infer<typeof membership>;
