import { z } from 'zod';
import { line, paragraph } from './fields.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

export const focusAreaSchema = sourcedFile({
  number: z.int().min(1).max(99).register(words, { title: 'Nummer', description: 'Fokusområdets nummer i planen.' }),
  name: line(3, 100).register(words, { title: 'Namn', description: 'Det officiella namnet.' }),
  summary: paragraph(20, 400).register(words, { title: 'Kort om området', description: 'En eller två meningar.' }),
}).register(words, { title: 'Fokusområde' });
export type FocusAreaData = z.infer<typeof focusAreaSchema>;
