import { z } from 'zod';
import { count, line, partialDate, webAddress } from './fields.ts';
import { earlierName } from './names.ts';
import { certainty, note, sourcedFile, sources } from './provenance.ts';
import { words } from './words.ts';

const outsideMember = z.strictObject({
  name: line(2, 40).register(words, { title: 'Kommun' }),
  county: line(3, 60).register(words, { title: 'Län' }),
  status: line(3, 120).register(words, { title: 'Ställning', description: 'Till exempel medlem eller adjungerad.' }),
  sources,
  certainty,
  note: note.optional(),
});

export const federationSchema = sourcedFile({
  name: line(3, 100).register(words, { title: 'Officiellt namn' }),
  shortName: line(2, 40).register(words, { title: 'Kort namn', description: 'Det namn som används i löpande text.' }),
  nameVariants: z.array(line(3, 100)).optional().register(words, { title: 'Andra skrivningar av namnet' }),
  earlierNames: z.array(earlierName).optional().register(words, { title: 'Tidigare namn' }),
  summary: line(20, 300).register(words, { title: 'Kort om förbundet', description: 'En mening om vad det gör här.' }),
  formed: partialDate().nullable().register(words, { title: 'Bildat', description: 'null om det inte är känt.' }),
  seat: line(2, 40).nullable().register(words, { title: 'Säte', description: 'null om det inte är känt.' }),
  website: webAddress().nullable().register(words, { title: 'Webbplats' }),
  memberCount: count().register(words, {
    title: 'Antal medlemmar i länet',
    description: 'Kontrolltal. Medlemmarna själva räknas ur kommunernas filer.',
  }),
  membersOutsideCounty: z
    .array(outsideMember)
    .optional()
    .register(words, { title: 'Medlemmar utanför länet', description: 'De omfattas inte av planen.' }),
}).register(words, { title: 'Förbund' });
export type FederationData = z.infer<typeof federationSchema>;
