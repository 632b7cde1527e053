import { z } from 'zod';
import { line, namedChoice, paragraph, partialDate, reference } from './fields.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

/** The target groups of a plan that names none of its own. */
export const targetGroup = z.union([
  z.literal('adults').register(words, { title: 'Vuxna' }),
  z.literal('children-and-young').register(words, { title: 'Barn och unga' }),
  z.literal('older').register(words, { title: 'Äldre' }),
  namedChoice('targetGroups'),
]);

const statusValue = z.union([
  z.literal('not-started').register(words, { title: 'Inte påbörjat' }),
  z.literal('ongoing').register(words, { title: 'Pågår' }),
  z.literal('reached').register(words, { title: 'Nått' }),
  z.literal('not-reached').register(words, { title: 'Inte nått' }),
]);

const status = z.strictObject({
  value: statusValue.register(words, { title: 'Läge' }),
  date: partialDate().register(words, { title: 'När det bedömdes', isPast: true }),
  reason: paragraph().register(words, { title: 'Skäl' }),
  source: reference('source').register(words, { title: 'Källa' }),
});

const indicator = z.strictObject({
  name: line(3, 200).register(words, { title: 'Mått' }),
  unit: line(1, 40).register(words, { title: 'Enhet' }),
  values: z
    .array(
      z.strictObject({
        date: partialDate().register(words, { title: 'När det mättes', isPast: true }),
        value: z.number().register(words, { title: 'Värde' }),
        source: reference('source').register(words, { title: 'Källa' }),
      }),
    )
    .register(words, { title: 'Mätvärden' }),
});

export const goalSchema = sourcedFile({
  name: line(3, 120).register(words, {
    title: 'Namn på sidan',
    description: 'Den officiella titeln om den är känd, annars en egen kort benämning.',
  }),
  number: z
    .string()
    .regex(/^(?:\d{1,2}|\p{L}{1,2})(?:[.\-–]?(?:\d{1,2}|\p{L}))*$/u)
    .max(12)
    .nullable()
    .register(words, {
      title: 'Målnummer',
      description: 'Som planen skriver det, också med bokstav: A1.',
      form: 'numret inom citattecken, till exempel "3.2"',
    }),
  officialTitle: line(3, 200)
    .nullable()
    .register(words, { title: 'Officiell titel', description: 'null om den inte är känd.' }),
  summary: paragraph(10, 400).nullable().register(words, {
    title: 'Målet med egna ord',
    description: 'null om innehållet inte är känt. Gissa aldrig.',
  }),
  focusArea: reference('focus-area').nullable().register(words, { title: 'Fokusområde' }),
  targetGroups: z.array(targetGroup).min(1).nullable().register(words, {
    title: 'Målgrupper',
    description: 'Planens egna målgrupper räknas upp i plan.yaml, under targetGroups.',
  }),
  indicators: z
    .array(indicator)
    .nullable()
    .register(words, { title: 'Mått', description: 'null om inga mått är kända.' }),
  status: status.nullable().register(words, { title: 'Hur det har gått', description: 'null om det inte är känt.' }),
}).register(words, { title: 'Mål' });
export type GoalData = z.infer<typeof goalSchema>;
