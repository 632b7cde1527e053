import { z } from 'zod';
import { count, line, paragraph, partialDate, reference, year } from './fields.ts';
import { certainty, note, sources, statement } from './provenance.ts';
import { words } from './words.ts';

const titleVariant = z.strictObject({ title: line(3, 140).register(words, { title: 'Titel' }), sources });

const period = z.strictObject({
  from: year().register(words, { title: 'Första året' }),
  to: year().register(words, { title: 'Sista året enligt beslutet' }),
  extendedTo: year().nullable().register(words, { title: 'Rekommenderad förlängning till och med' }),
  preparedFrom: year().register(words, { title: 'Året arbetet med planen började' }),
  sources,
  certainty,
  note: note.optional(),
});

const party = z.strictObject({
  party: reference('party').register(words, { title: 'Part' }),
  role: line(3, 200).register(words, { title: 'Roll' }),
  sources,
  certainty,
});

/** A step of the decision path: an event, or a step whose date is not known. */
const step = z.union([
  z.strictObject({ event: reference('event').register(words, { title: 'Händelse' }) }),
  z.strictObject({
    who: reference('party').register(words, { title: 'Vem' }),
    action: paragraph(5, 300).register(words, { title: 'Vad', description: 'Börja med verbet: Behandlade planen …' }),
    sources,
    certainty,
    note: note.optional(),
  }),
]);

/** Who decides at a level, from the state to the municipality. */
export const levelName = z
  .union([
    z.literal('national').register(words, { title: 'Staten' }),
    z.literal('county').register(words, { title: 'Länet' }),
    z.literal('care-area').register(words, { title: 'Delregionalt' }),
    z.literal('municipality').register(words, { title: 'Kommunen' }),
  ])
  .register(words, { title: 'Nivå' });

const level = z.strictObject({
  level: levelName,
  parties: z
    .array(reference('party').register(words, { title: 'Part' }))
    .register(words, { title: 'Parter', description: 'Tom lista: den egna vårdsamverkan eller kommunen.' }),
  may: paragraph(5, 300).register(words, { title: 'Vad nivån får göra' }),
  sources,
  certainty,
  note: note.optional(),
});

export const planSchema = z
  .strictObject({
    title: line(3, 140).register(words, { title: 'Planens titel' }),
    titleVariants: z.array(titleVariant).register(words, { title: 'Andra titlar i källorna' }),
    decidedBy: reference('event').register(words, {
      title: 'Beslutet',
      description: 'Händelsen då planen beslutades.',
    }),
    extendedBy: reference('event')
      .nullable()
      .register(words, { title: 'Förlängningen', description: 'Händelsen, eller null.' }),
    period: period.register(words, { title: 'Tid' }),
    afterPeriod: statement.clone().register(words, { title: 'Efter planens tid' }),
    purpose: z.array(statement).min(1).register(words, { title: 'Syften' }),
    structure: z.array(statement).register(words, { title: 'Hur planen är uppbyggd' }),
    parties: z.array(party).min(1).register(words, { title: 'Parter' }),
    arena: statement.clone().register(words, { title: 'Var arbetet sker' }),
    steering: z.array(statement).register(words, { title: 'Styrning' }),
    funding: z.array(statement).register(words, { title: 'Pengar till länsarbetet' }),
    levels: z
      .array(level)
      .register(words, { title: 'Vem som bestämmer vad', description: 'Från staten till kommunen.' }),
    decisionPath: z.array(step).min(1).register(words, { title: 'Vägen till beslut' }),
    goalCount: count().register(words, { title: 'Antal mål enligt planen' }),
    goalCountSources: sources.min(1).register(words, { title: 'Källor för antalet mål' }),
    municipalityCount: count().register(words, { title: 'Antal kommuner', description: 'Kontrolltal.' }),
    federationCount: count().register(words, { title: 'Antal kommunalförbund', description: 'Kontrolltal.' }),
    timeline: z
      .strictObject({
        from: partialDate().register(words, { title: 'Första datum' }),
        to: partialDate().register(words, { title: 'Sista datum' }),
      })
      .register(words, { title: 'Tidslinjens gränser' }),
    sources,
    certainty,
    note: note.optional(),
  })
  .register(words, { title: 'Planen' });
export type PlanData = z.infer<typeof planSchema>;
