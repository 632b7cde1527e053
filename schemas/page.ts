import { z } from 'zod';
import { line, paragraph } from './fields.ts';
import { sourcedFile } from './provenance.ts';

export const pageSchema = sourcedFile({
  title: line(3, 90).meta({ title: 'Rubrik', description: 'Kort, utan punkt.' }),
  summary: paragraph(20, 400).meta({ title: 'Ingress' }),
  order: z.int().min(1).max(999).meta({ title: 'Ordning', description: 'Sidans plats i listan, lägst först.' }),
  language: z
    .union([z.literal('sv').meta({ title: 'Svenska' }), z.literal('en').meta({ title: 'Engelska' })])
    .meta({ title: 'Språk' }),
}).meta({ title: 'Sida' });
export type PageData = z.infer<typeof pageSchema>;
