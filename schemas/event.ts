import { z } from 'zod';
import { line, paragraph, partialDate, reference } from './fields.ts';
import { sourcedFile } from './provenance.ts';

export const category = z.union([
  z.literal('national-agreement').meta({ title: 'Nationell överenskommelse' }),
  z.literal('strategy').meta({ title: 'Nationell strategi' }),
  z.literal('decision').meta({ title: 'Beslut' }),
  z.literal('extension').meta({ title: 'Förlängning och slut' }),
  z.literal('process').meta({ title: 'Arbete' }),
  z.literal('follow-up').meta({ title: 'Uppföljning' }),
]);
export type Category = z.infer<typeof category>;

export const scope = z.union([
  z.literal('national').meta({ title: 'Hela landet' }),
  z.literal('regional').meta({ title: 'Det egna länet' }),
  z.literal('other-county').meta({ title: 'Ett annat län' }),
]);
export type Scope = z.infer<typeof scope>;

export const eventSchema = sourcedFile({
  title: line(3, 90).meta({ title: 'Rubrik', description: 'Kort, utan punkt.' }),
  date: partialDate().meta({
    title: 'Datum',
    description: 'Så noga som källan säger: år, år och månad, eller hela dagen.',
  }),
  dateText: line(3, 40)
    .optional()
    .meta({ title: 'Datum i ord', description: 'När siffror inte räcker, till exempel våren 2018.' }),
  category: category.meta({ title: 'Slag' }),
  scope: scope.meta({ title: 'Gäller' }),
  summary: paragraph(10, 500).meta({ title: 'Vad som hände', description: 'En till tre meningar.' }),
  who: z.array(reference('party').meta({ title: 'Aktör' })).meta({ title: 'Vem som beslutade eller ordnade' }),
  concerns: z
    .array(reference('party-or-goal').meta({ title: 'Part eller mål' }))
    .optional()
    .meta({ title: 'Vem eller vilket mål det gäller', description: 'Utöver dem som står i who.' }),
}).meta({ title: 'Händelse' });
export type EventData = z.infer<typeof eventSchema>;
