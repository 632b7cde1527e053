import { z } from 'zod';
import { line, partialDate } from './fields.ts';
import { note, sources } from './provenance.ts';
import { words } from './words.ts';

/** A name that is no longer in use. `from` is its first date, `until` the first date of the next name. */
export const earlierName = z
  .strictObject({
    name: line(2, 160).register(words, { title: 'Namn' }),
    abbreviation: line(2, 20).optional().register(words, { title: 'Förkortning', description: 'Till exempel SKL.' }),
    from: partialDate().optional().register(words, { title: 'Från' }),
    until: partialDate().optional().register(words, { title: 'Till', description: 'Första dagen med nästa namn.' }),
    note: note.optional(),
    sources: sources.optional(),
  })
  .register(words, { title: 'Tidigare namn' });
export type EarlierName = z.infer<typeof earlierName>;
