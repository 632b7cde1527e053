import type { z } from 'zod';
import { line, paragraph, reference, year } from './fields.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

export const localPlanSchema = sourcedFile({
  title: line(3, 140).register(words, {
    title: 'Titel',
    description: 'Kommunens egen plan eller överenskommelse, till exempel Exempelbys handlingsplan 2020.',
  }),
  municipality: reference('municipality').register(words, { title: 'Kommun' }),
  year: year().register(words, { title: 'År', description: 'Det första året den gäller.' }),
  lastYear: year().optional().register(words, { title: 'Sista år', description: 'Bara om den gäller flera år.' }),
  summary: paragraph(10, 500)
    .optional()
    .register(words, { title: 'Vad den säger', description: 'En till tre meningar, med egna ord.' }),
}).register(words, { title: 'Lokal plan' });
export type LocalPlanData = z.infer<typeof localPlanSchema>;
