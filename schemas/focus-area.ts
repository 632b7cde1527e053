import { z } from 'zod';
import { line, paragraph } from './fields.ts';
import { sourcedFile } from './provenance.ts';

export const focusAreaSchema = sourcedFile({
  number: z.int().min(1).max(99).meta({ title: 'Nummer', description: 'Fokusområdets nummer i planen.' }),
  name: line(3, 100).meta({ title: 'Namn', description: 'Det officiella namnet.' }),
  summary: paragraph(20, 400).meta({ title: 'Kort om området', description: 'En eller två meningar.' }),
}).meta({ title: 'Fokusområde' });
export type FocusAreaData = z.infer<typeof focusAreaSchema>;
