import { z } from 'zod';
import { count, line, namedChoice, webAddress } from './fields.ts';
import { earlierName } from './names.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

/** A group of municipalities in a division that the plan names itself. */
export const areaSchema = sourcedFile({
  name: line(3, 100).register(words, { title: 'Namn' }),
  shortName: line(2, 40).optional().register(words, {
    title: 'Kort namn',
    description: 'Det namn som används i löpande text, om det är ett annat.',
  }),
  division: namedChoice('divisions').register(words, {
    title: 'Indelning',
    description: 'Id för indelningen i indelningar.yaml.',
    form: 'id för en indelning i indelningar.yaml, till exempel lansdelar',
  }),
  earlierNames: z.array(earlierName).optional().register(words, { title: 'Tidigare namn' }),
  summary: line(20, 300).register(words, { title: 'Kort om området', description: 'En mening om vad det gör här.' }),
  website: webAddress().nullable().register(words, { title: 'Webbplats', description: 'null om den inte är känd.' }),
  memberCount: count().register(words, {
    title: 'Antal kommuner',
    description: 'Kontrolltal. Kommunerna själva räknas ur kommunernas filer.',
  }),
}).register(words, { title: 'Område' });
export type AreaData = z.infer<typeof areaSchema>;
