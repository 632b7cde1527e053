import { z } from 'zod';
import { line, paragraph, partialDate, reference, webAddress } from './fields.ts';
import { earlierName } from './names.ts';
import { sourcedFile } from './provenance.ts';

export const actorType = z.union([
  z.literal('region').meta({ title: 'Region' }),
  z.literal('municipalities').meta({ title: 'Kommuner' }),
  z.literal('principals').meta({ title: 'Huvudmän tillsammans' }),
  z.literal('collaboration').meta({ title: 'Samverkan' }),
  z.literal('political').meta({ title: 'Politiskt samråd' }),
  z.literal('steering').meta({ title: 'Styrgrupp' }),
  z.literal('user-organisation').meta({ title: 'Patienter, brukare och anhöriga' }),
  z.literal('members-organisation').meta({ title: 'Medlemsorganisation' }),
  z.literal('programme').meta({ title: 'Nationell satsning' }),
  z.literal('state').meta({ title: 'Staten' }),
  z.literal('research').meta({ title: 'Forskning' }),
]);

export const actorSchema = sourcedFile({
  name: line(3, 100).meta({ title: 'Namn', description: 'Det namn som gäller i dag.' }),
  abbreviation: line(2, 20).optional().meta({ title: 'Förkortning' }),
  fullName: line(3, 120).optional().meta({ title: 'Fullständigt namn' }),
  earlierNames: z.array(earlierName).optional().meta({ title: 'Tidigare namn' }),
  actorType: actorType.meta({ title: 'Slag' }),
  role: paragraph(5, 500).meta({ title: 'Roll', description: 'Vad aktören har med planen att göra.' }),
  since: partialDate().optional().meta({ title: 'Finns sedan' }),
  until: partialDate().optional().meta({ title: 'Fanns till och med' }),
  predecessor: reference('actor').optional().meta({ title: 'Föregångare' }),
  website: webAddress().nullable().meta({ title: 'Webbplats', description: 'null om den saknas eller inte är känd.' }),
}).meta({ title: 'Aktör' });
export type ActorData = z.infer<typeof actorSchema>;
