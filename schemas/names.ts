import { z } from 'zod';
import { line } from './fields.ts';
import { heldFrom, heldUntil } from './held.ts';
import { note, sources } from './provenance.ts';
import { words } from './words.ts';

/** A name that is no longer in use. */
export const earlierName = z
  .strictObject({
    name: line(2, 160).register(words, { title: 'Namn' }),
    abbreviation: line(2, 20).optional().register(words, { title: 'Förkortning', description: 'Till exempel SKL.' }),
    from: heldFrom(),
    until: heldUntil(),
    note: note.optional(),
    sources: sources.optional(),
  })
  .register(words, { title: 'Tidigare namn' });
export type EarlierName = z.infer<typeof earlierName>;
