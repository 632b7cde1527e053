import { z } from 'zod';
import { line, paragraph, reference, webAddress } from './fields.ts';
import { heldFrom, heldUntil } from './held.ts';
import { earlierName } from './names.ts';
import { sourcedFile, statement } from './provenance.ts';
import { words } from './words.ts';

export const actorType = z.union([
  z.literal('region').register(words, { title: 'Region' }),
  z.literal('municipalities').register(words, { title: 'Kommuner' }),
  z.literal('principals').register(words, { title: 'Huvudmän tillsammans' }),
  z.literal('collaboration').register(words, { title: 'Samverkan' }),
  z.literal('political').register(words, { title: 'Politiskt samråd' }),
  z.literal('steering').register(words, { title: 'Styrgrupp' }),
  z.literal('leadership-group').register(words, { title: 'Ledningsgrupp' }),
  z.literal('user-organisation').register(words, { title: 'Patienter, brukare och anhöriga' }),
  z.literal('members-organisation').register(words, { title: 'Medlemsorganisation' }),
  z.literal('programme').register(words, { title: 'Nationell satsning' }),
  z.literal('state').register(words, { title: 'Staten' }),
  z.literal('research').register(words, { title: 'Forskning' }),
]);

export const actorSchema = sourcedFile({
  name: line(3, 100).register(words, { title: 'Namn', description: 'Det namn som gäller i dag.' }),
  abbreviation: line(2, 20).optional().register(words, { title: 'Förkortning' }),
  fullName: line(3, 120).optional().register(words, { title: 'Fullständigt namn' }),
  earlierNames: z.array(earlierName).optional().register(words, { title: 'Tidigare namn' }),
  actorType: actorType.register(words, { title: 'Slag' }),
  municipality: reference('municipality').optional().register(words, {
    title: 'Kommun',
    description: 'Bara för en grupp som hör till en kommun, till exempel kommunens ledningsgrupp.',
  }),
  role: paragraph(5, 500).register(words, { title: 'Roll', description: 'Vad aktören har med planen att göra.' }),
  from: heldFrom('Finns sedan').register(words, { formerKeys: ['since'] }),
  until: heldUntil('Fanns till och med'),
  predecessor: reference('actor').optional().register(words, { title: 'Föregångare' }),
  website: webAddress()
    .nullable()
    .register(words, { title: 'Webbplats', description: 'null om den saknas eller inte är känd.' }),
  about: z.array(statement).min(1).optional().register(words, {
    title: 'Mer om aktören',
    description:
      'Hur aktören beskriver sig själv och annat som är känt, med egna ord. Inga kontaktuppgifter till enskilda.',
  }),
}).register(words, { title: 'Aktör' });
export type ActorData = z.infer<typeof actorSchema>;
