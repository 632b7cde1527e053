import { z } from 'zod';
import { line, paragraph } from './fields.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

export const pageSchema = sourcedFile({
  title: line(3, 90).register(words, { title: 'Rubrik', description: 'Kort, utan punkt.' }),
  summary: paragraph(20, 400).register(words, { title: 'Ingress' }),
  order: z
    .int()
    .min(1)
    .max(999)
    .register(words, { title: 'Ordning', description: 'Sidans plats i listan, lägst först.' }),
  language: z
    .union([
      z.literal('sv').register(words, { title: 'Svenska' }),
      z.literal('en').register(words, { title: 'Engelska' }),
    ])
    .register(words, { title: 'Språk' }),
}).register(words, { title: 'Sida' });
export type PageData = z.infer<typeof pageSchema>;
