import { z } from 'zod';
import { colour, count, line, paragraph, reference, slug } from './fields.ts';
import { words } from './words.ts';

const mapColour = z.strictObject({
  group: reference('group').register(words, { title: 'Grupp' }),
  letter: z.string().length(1).register(words, { title: 'Bokstav', form: 'en enda bokstav' }),
  fill: colour().register(words, { title: 'Färg' }),
  text: colour().register(words, { title: 'Färg på texten i rutan' }),
});

const division = z.strictObject({
  id: slug().register(words, {
    title: 'Id',
    description:
      'Blir adressen till sidan. kommunalforbund och vardsamverkan är grupperna i mapparna med de namnen; till ett annat id hör områden i omraden/.',
  }),
  heading: line(2, 40).register(words, { title: 'Rubrik', description: 'Med stor bokstav, som den står i menyn.' }),
  one: line(2, 40).register(words, { title: 'En', description: 'Utan en eller ett, som i en kommun.' }),
  many: line(2, 40).register(words, { title: 'Flera', description: 'Som i flera kommuner.' }),
  theOne: line(2, 40).register(words, { title: 'Den', description: 'Bestämd form, som kommunen.' }),
  theMany: line(2, 40).register(words, { title: 'De', description: 'Bestämd form av flera, som kommunerna.' }),
  isNeuter: z.boolean().optional().register(words, { title: 'Heter ett', description: 'true för ett område.' }),
  lede: paragraph(10, 400)
    .optional()
    .register(words, { title: 'Ingress', description: 'Vad sidan över grupperna säger först: hur länet är ordnat.' }),
  decides: z.boolean().optional().register(words, {
    title: 'Beslutar åt kommunerna',
    description: 'true om gruppens beslut om planen och dess överenskommelser gäller för kommunerna i den.',
  }),
  count: count()
    .optional()
    .register(words, {
      title: 'Antal',
      description: 'Kontrolltal: hur många grupper det är.',
      formerKeys: ['federationCount', 'careAreaCount'],
    }),
  colours: z
    .array(mapColour)
    .optional()
    .register(words, {
      formerKeys: ['federationColours', 'careAreaColours'],
      title: 'Färger',
      description: 'Gruppernas färg och bokstav på kartan.',
    }),
});

/** What the municipalities are grouped by, in the plan's own words and order. */
export const divisionsSchema = z
  .strictObject({
    divisions: z.array(division).max(4).register(words, {
      title: 'Indelningar',
      description: 'Vad kommunerna är indelade i, den viktigaste först.',
    }),
  })
  .register(words, { title: 'Indelningar' });
export type DivisionsData = z.infer<typeof divisionsSchema>;
