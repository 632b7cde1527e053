import { z } from 'zod';
import { count, line, paragraph } from './fields.ts';
import { earlierName } from './names.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

export const careAreaSchema = sourcedFile({
  name: line(3, 100).register(words, { title: 'Namn' }),
  earlierNames: z.array(earlierName).optional().register(words, { title: 'Tidigare namn' }),
  summary: line(20, 300).register(words, { title: 'Kort om området', description: 'En mening om vad det gör här.' }),
  leadership: paragraph(5, 300)
    .nullable()
    .register(words, { title: 'Ledning', description: 'null om den inte är känd.' }),
  hospital: line(3, 80).nullable().register(words, { title: 'Sjukhus', description: 'null om det inte är känt.' }),
  memberCount: count().register(words, {
    title: 'Antal kommuner',
    description: 'Kontrolltal. Kommunerna själva räknas ur kommunernas filer.',
  }),
}).register(words, { title: 'Vårdområde' });
export type CareAreaData = z.infer<typeof careAreaSchema>;
