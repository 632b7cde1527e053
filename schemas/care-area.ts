import { z } from 'zod';
import { count, line, paragraph } from './fields.ts';
import { earlierName } from './names.ts';
import { sourcedFile } from './provenance.ts';

export const careAreaSchema = sourcedFile({
  name: line(3, 100).meta({ title: 'Namn' }),
  earlierNames: z.array(earlierName).optional().meta({ title: 'Tidigare namn' }),
  summary: line(20, 300).meta({ title: 'Kort om området', description: 'En mening om vad det gör här.' }),
  leadership: paragraph(5, 300).nullable().meta({ title: 'Ledning', description: 'null om den inte är känd.' }),
  hospital: line(3, 80).nullable().meta({ title: 'Sjukhus', description: 'null om det inte är känt.' }),
  memberCount: count().meta({
    title: 'Antal kommuner',
    description: 'Kontrolltal. Kommunerna själva räknas ur kommunernas filer.',
  }),
}).meta({ title: 'Delregional vårdsamverkan' });
export type CareAreaData = z.infer<typeof careAreaSchema>;
