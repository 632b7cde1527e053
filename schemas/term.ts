import { z } from 'zod';
import { line, paragraph, slug } from './fields.ts';
import { sourcedRecord } from './provenance.ts';
import { words } from './words.ts';

export const termSchema = sourcedRecord({
  id: slug().register(words, { title: 'Id', description: 'Blir ankare på sidan.' }),
  term: line(2, 80).register(words, { title: 'Ord' }),
  abbreviation: line(2, 20).optional().register(words, { title: 'Förkortning' }),
  forms: z.array(line(2, 80)).optional().register(words, {
    title: 'Böjningar',
    description: 'Former som är mer än ordet med en ändelse. Orden förklaras där de först står på en sida.',
  }),
  definition: paragraph(10, 500).register(words, { title: 'Förklaring', description: 'En eller två korta meningar.' }),
  synonyms: z
    .array(line(2, 80))
    .optional()
    .register(words, { title: 'Samma sak', description: 'Andra ord som läsare söker på.' }),
}).register(words, { title: 'Ord i ordlistan' });
export type TermData = z.infer<typeof termSchema>;
