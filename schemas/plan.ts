import { z } from 'zod';
import { count, line, paragraph, partialDate, reference, year } from './fields.ts';
import { certainty, note, sources, statement } from './provenance.ts';

const titleVariant = z.strictObject({ title: line(3, 140).meta({ title: 'Titel' }), sources });

const period = z.strictObject({
  from: year().meta({ title: 'Första året' }),
  to: year().meta({ title: 'Sista året enligt beslutet' }),
  extendedTo: year().nullable().meta({ title: 'Rekommenderad förlängning till och med' }),
  preparedFrom: year().meta({ title: 'Året arbetet med planen började' }),
  sources,
  certainty,
  note: note.optional(),
});

const party = z.strictObject({
  party: reference('party').meta({ title: 'Part' }),
  role: line(3, 200).meta({ title: 'Roll' }),
  sources,
  certainty,
});

/** A step of the decision path: an event, or a step whose date is not known. */
const step = z.union([
  z.strictObject({ event: reference('event').meta({ title: 'Händelse' }) }),
  z.strictObject({
    who: reference('party').meta({ title: 'Vem' }),
    action: paragraph(5, 300).meta({ title: 'Vad', description: 'Börja med verbet: Behandlade planen …' }),
    sources,
    certainty,
    note: note.optional(),
  }),
]);

const level = z.strictObject({
  level: z
    .union([
      z.literal('national').meta({ title: 'Staten' }),
      z.literal('county').meta({ title: 'Länet' }),
      z.literal('care-area').meta({ title: 'Delregionalt' }),
      z.literal('municipality').meta({ title: 'Kommunen' }),
    ])
    .meta({ title: 'Nivå' }),
  parties: z
    .array(reference('party').meta({ title: 'Part' }))
    .meta({ title: 'Parter', description: 'Tom lista: den egna vårdsamverkan eller kommunen.' }),
  may: paragraph(5, 300).meta({ title: 'Vad nivån får göra' }),
  sources,
  certainty,
  note: note.optional(),
});

export const planSchema = z
  .strictObject({
    title: line(3, 140).meta({ title: 'Planens titel' }),
    titleVariants: z.array(titleVariant).meta({ title: 'Andra titlar i källorna' }),
    decidedBy: reference('event').meta({ title: 'Beslutet', description: 'Händelsen då planen beslutades.' }),
    extendedBy: reference('event').nullable().meta({ title: 'Förlängningen', description: 'Händelsen, eller null.' }),
    period: period.meta({ title: 'Tid' }),
    afterPeriod: statement.meta({ title: 'Efter planens tid' }),
    purpose: z.array(statement).min(1).meta({ title: 'Syften' }),
    structure: z.array(statement).meta({ title: 'Hur planen är uppbyggd' }),
    parties: z.array(party).min(1).meta({ title: 'Parter' }),
    arena: statement.meta({ title: 'Var arbetet sker' }),
    steering: z.array(statement).meta({ title: 'Styrning' }),
    funding: z.array(statement).meta({ title: 'Pengar till länsarbetet' }),
    levels: z.array(level).meta({ title: 'Vem som bestämmer vad', description: 'Från staten till kommunen.' }),
    decisionPath: z.array(step).min(1).meta({ title: 'Vägen till beslut' }),
    goalCount: count().meta({ title: 'Antal mål enligt planen' }),
    goalCountSources: sources.min(1).meta({ title: 'Källor för antalet mål' }),
    municipalityCount: count().meta({ title: 'Antal kommuner', description: 'Kontrolltal.' }),
    federationCount: count().meta({ title: 'Antal kommunalförbund', description: 'Kontrolltal.' }),
    timeline: z
      .strictObject({
        from: partialDate().meta({ title: 'Första datum' }),
        to: partialDate().meta({ title: 'Sista datum' }),
      })
      .meta({ title: 'Tidslinjens gränser' }),
    sources,
    certainty,
    note: note.optional(),
  })
  .meta({ title: 'Planen' });
export type PlanData = z.infer<typeof planSchema>;
