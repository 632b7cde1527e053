import { z } from 'zod';
import { line, paragraph, partialDate, reference } from './fields.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

export const articleSchema = sourcedFile({
  title: line(3, 90).register(words, { title: 'Rubrik', description: 'Kort, utan punkt.' }),
  date: partialDate().register(words, { title: 'Datum', description: 'Dagen texten handlar om.' }),
  summary: paragraph(20, 400).register(words, { title: 'Ingress' }),
  events: z
    .array(reference('event').register(words, { title: 'Händelse' }))
    .optional()
    .register(words, { title: 'Händelser i tidslinjen' }),
}).register(words, { title: 'Artikel' });
export type ArticleData = z.infer<typeof articleSchema>;
