import { z } from 'zod';
import { line, namedChoice, paragraph, partialDate, reference } from './fields.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

/** The kinds of events that the program knows; a plan may name others besides. */
export const category = z.union([
  z.literal('national-agreement').register(words, { title: 'Nationell överenskommelse' }),
  z.literal('strategy').register(words, { title: 'Nationell strategi' }),
  z.literal('decision').register(words, { title: 'Beslut' }),
  z.literal('extension').register(words, { title: 'Förlängning och slut' }),
  z.literal('process').register(words, { title: 'Arbete' }),
  z.literal('follow-up').register(words, { title: 'Uppföljning' }),
  namedChoice('eventCategories'),
]);

export const scope = z.union([
  z.literal('national').register(words, { title: 'Hela landet' }),
  z.literal('regional').register(words, { title: 'Det egna länet' }),
  z.literal('local').register(words, { title: 'En del av länet' }),
  z.literal('other-county').register(words, { title: 'Ett annat län' }),
]);
export type Scope = z.infer<typeof scope>;

export const eventSchema = sourcedFile({
  title: line(3, 90).register(words, { title: 'Rubrik', description: 'Kort, utan punkt.' }),
  date: partialDate().register(words, {
    title: 'Datum',
    description: 'Så noga som källan säger: år, år och månad, eller hela dagen.',
  }),
  dateText: line(3, 40)
    .optional()
    .register(words, { title: 'Datum i ord', description: 'När siffror inte räcker, till exempel våren 2018.' }),
  category: category.register(words, {
    title: 'Slag',
    description: 'Planens egna slag räknas upp i plan.yaml, under eventCategories.',
  }),
  scope: scope.register(words, { title: 'Gäller' }),
  summary: paragraph(10, 500).register(words, { title: 'Vad som hände', description: 'En till tre meningar.' }),
  who: z
    .array(reference('party').register(words, { title: 'Aktör' }))
    .register(words, { title: 'Vem som beslutade eller ordnade' }),
  concerns: z
    .array(reference('party-or-goal').register(words, { title: 'Part eller mål' }))
    .optional()
    .register(words, { title: 'Vem eller vilket mål det gäller', description: 'Utöver dem som står i who.' }),
  isStandOnPlan: z.boolean().optional().register(words, {
    title: 'Ställning till planen',
    form: 'true eller false',
    description:
      'true om händelsen är hur den som står i who tog ställning till själva planen. Den blir svaret på kommunens sida.',
  }),
}).register(words, { title: 'Händelse' });
export type EventData = z.infer<typeof eventSchema>;
