import { z } from 'zod';
import { line, paragraph, partialDate, reference } from './fields.ts';
import { sourcedFile } from './provenance.ts';

export const articleSchema = sourcedFile({
  title: line(3, 90).meta({ title: 'Rubrik', description: 'Kort, utan punkt.' }),
  date: partialDate().meta({ title: 'Datum', description: 'Dagen texten handlar om.' }),
  summary: paragraph(20, 400).meta({ title: 'Ingress' }),
  events: z
    .array(reference('event').meta({ title: 'Händelse' }))
    .optional()
    .meta({ title: 'Händelser i tidslinjen' }),
}).meta({ title: 'Artikel' });
export type ArticleData = z.infer<typeof articleSchema>;
