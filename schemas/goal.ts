import { z } from 'zod';
import { day, line, paragraph, reference } from './fields.ts';
import { sourcedFile } from './provenance.ts';

export const targetGroup = z.union([
  z.literal('adults').meta({ title: 'Vuxna' }),
  z.literal('children-and-young').meta({ title: 'Barn och unga' }),
  z.literal('older').meta({ title: 'Äldre' }),
]);
export type TargetGroup = z.infer<typeof targetGroup>;

const statusValue = z.union([
  z.literal('not-started').meta({ title: 'Inte påbörjat' }),
  z.literal('ongoing').meta({ title: 'Pågår' }),
  z.literal('reached').meta({ title: 'Nått' }),
  z.literal('not-reached').meta({ title: 'Inte nått' }),
]);

const status = z.strictObject({
  value: statusValue.meta({ title: 'Läge' }),
  date: day().meta({ title: 'Bedömt den dag' }),
  reason: paragraph().meta({ title: 'Skäl' }),
  source: reference('source').meta({ title: 'Källa' }),
});

const indicator = z.strictObject({
  name: line(3, 200).meta({ title: 'Mått' }),
  unit: line(1, 40).meta({ title: 'Enhet' }),
  values: z
    .array(
      z.strictObject({
        date: day().meta({ title: 'Mätdag' }),
        value: z.number().meta({ title: 'Värde' }),
        source: reference('source').meta({ title: 'Källa' }),
      }),
    )
    .meta({ title: 'Mätvärden' }),
});

export const goalSchema = sourcedFile({
  name: line(3, 120).meta({
    title: 'Namn på sidan',
    description: 'Den officiella titeln om den är känd, annars en egen kort benämning.',
  }),
  number: z
    .string()
    .regex(/^\d{1,2}\.\d{1,2}$/)
    .nullable()
    .meta({ title: 'Målnummer', form: 'två tal med punkt, inom citattecken, till exempel "3.2"' }),
  officialTitle: line(3, 200).nullable().meta({ title: 'Officiell titel', description: 'null om den inte är känd.' }),
  summary: paragraph(10, 400).nullable().meta({
    title: 'Målet med egna ord',
    description: 'null om innehållet inte är känt. Gissa aldrig.',
  }),
  focusArea: reference('focus-area').nullable().meta({ title: 'Fokusområde' }),
  targetGroups: z.array(targetGroup).min(1).nullable().meta({ title: 'Målgrupper' }),
  indicators: z.array(indicator).nullable().meta({ title: 'Mått', description: 'null om inga mått är kända.' }),
  status: status.nullable().meta({ title: 'Hur det har gått', description: 'null om det inte är känt.' }),
}).meta({ title: 'Mål' });
export type GoalData = z.infer<typeof goalSchema>;
