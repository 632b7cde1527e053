import { z } from 'zod';
import { count, line, partialDate, webAddress } from './fields.ts';
import { earlierName } from './names.ts';
import { certainty, note, sourcedFile, sources } from './provenance.ts';

const outsideMember = z.strictObject({
  name: line(2, 40).meta({ title: 'Kommun' }),
  county: line(3, 60).meta({ title: 'Län' }),
  status: line(3, 120).meta({ title: 'Ställning', description: 'Till exempel medlem eller adjungerad.' }),
  sources,
  certainty,
  note: note.optional(),
});

export const federationSchema = sourcedFile({
  name: line(3, 100).meta({ title: 'Officiellt namn' }),
  shortName: line(2, 40).meta({ title: 'Kort namn', description: 'Det namn som används i löpande text.' }),
  nameVariants: z.array(line(3, 100)).optional().meta({ title: 'Andra skrivningar av namnet' }),
  earlierNames: z.array(earlierName).optional().meta({ title: 'Tidigare namn' }),
  summary: line(20, 300).meta({ title: 'Kort om förbundet', description: 'En mening om vad det gör här.' }),
  formed: partialDate().nullable().meta({ title: 'Bildat', description: 'null om det inte är känt.' }),
  seat: line(2, 40).meta({ title: 'Säte' }),
  website: webAddress().nullable().meta({ title: 'Webbplats' }),
  memberCount: count().meta({
    title: 'Antal medlemmar i länet',
    description: 'Kontrolltal. Medlemmarna själva räknas ur kommunernas filer.',
  }),
  membersOutsideCounty: z
    .array(outsideMember)
    .optional()
    .meta({ title: 'Medlemmar utanför länet', description: 'De omfattas inte av planen.' }),
}).meta({ title: 'Kommunalförbund' });
export type FederationData = z.infer<typeof federationSchema>;
