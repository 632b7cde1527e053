import { z } from 'zod';
import { count, line, moment, namedChoice, paragraph, partialDate, reference, slug } from './fields.ts';
import { certainty, note, sources, statement } from './provenance.ts';
import { words } from './words.ts';

const titleVariant = z.strictObject({ title: line(3, 140).register(words, { title: 'Titel' }), sources });

/** A choice that the plan names itself. */
const named = z.strictObject({
  id: slug().register(words, { title: 'Id', description: 'Det som skrivs i posterna. Ändras aldrig.' }),
  name: line(2, 60).register(words, { title: 'Namn', description: 'Som läsaren ser det.' }),
});

/** The word for an end that nobody has set. */
const openEnd = z.literal('open').register(words, { title: 'Tills vidare' });

/** A kind of event that the plan names itself. */
const ownCategory = named.extend({
  name: line(2, 30).register(words, { title: 'Namn', description: 'Ett ord, som Utbildning.' }),
  heading: line(2, 40).register(words, {
    title: 'Rubrik',
    description: 'Händelserna tillsammans, som Utbildningar. Står över dem i tidslinjen.',
  }),
});

const period = z.strictObject({
  from: moment()
    .nullable()
    .register(words, { title: 'När planen börjar gälla', description: 'Så noga som källan säger; null om okänt.' }),
  to: z.union([moment(), openEnd]).nullable().register(words, {
    title: 'När den slutar gälla enligt beslutet',
    description: 'Sista året, månaden eller dagen; null om okänt.',
    form: 'ett årtal som 2018, ett datum som "2018-05" eller "2018-05-02", eller open om planen gäller tills vidare',
  }),
  extendedTo: moment()
    .nullable()
    .register(words, { title: 'Rekommenderad förlängning till och med', description: 'null om det inte finns någon.' }),
  preparedFrom: moment()
    .nullable()
    .register(words, { title: 'När arbetet med planen började', description: 'null om okänt.' }),
  sources,
  certainty,
  note: note.optional(),
});

/** A time that the plan, or another plan in its place, held besides that of the decision. */
const otherPeriod = z
  .strictObject({
    title: line(3, 60).register(words, {
      title: 'Vad som gällde',
      description: 'Ord som går att sätta före gäller, till exempel Den första planen eller En första förlängning.',
    }),
    from: moment().register(words, { title: 'Från', description: 'Första året, månaden eller dagen.' }),
    until: moment().register(words, { title: 'Till och med', description: 'Sista året, månaden eller dagen.' }),
    isExtension: z.boolean().optional().register(words, {
      title: 'Är en förlängning',
      description: 'true om samma plan förlängdes. Utan nyckeln är det en annan plan.',
    }),
    sources,
    certainty,
    note: note.optional(),
  })
  .register(words, { title: 'Period' });
export type OtherPeriod = z.infer<typeof otherPeriod>;

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
    namedChoice('divisions'),
  ])
  .register(words, {
    title: 'Nivå',
    description: 'Är nivån en av länets indelningar skrivs dess id i indelningar.yaml, till exempel lansdelar.',
  });

const level = z.strictObject({
  level: levelName,
  parties: z
    .array(reference('party').register(words, { title: 'Part' }))
    .register(words, { title: 'Parter', description: 'Tom lista: den egna kommunen, eller gruppen den hör till.' }),
  may: paragraph(5, 300).register(words, { title: 'Vad nivån får göra' }),
  sources,
  certainty,
  note: note.optional(),
});

export const planSchema = z
  .strictObject({
    title: line(3, 140).register(words, { title: 'Planens titel' }),
    titleVariants: z.array(titleVariant).register(words, { title: 'Andra titlar i källorna' }),
    decidedBy: reference('event').nullable().register(words, {
      title: 'Beslutet',
      description: 'Händelsen då planen beslutades; null om den inte är beslutad eller inget beslut är känt.',
    }),
    extendedBy: reference('event')
      .nullable()
      .register(words, { title: 'Förlängningen', description: 'Händelsen, eller null.' }),
    period: period.register(words, { title: 'Tid' }),
    otherPeriods: z.array(otherPeriod).min(1).optional().register(words, {
      title: 'Andra perioder',
      description: 'Tider före eller efter den i period: en tidigare plan, en senare, eller en förlängning till.',
    }),
    afterPeriod: statement
      .nullable()
      .register(words, { title: 'Efter planens tid', description: 'null om det inte finns något att säga.' }),
    purpose: z.array(statement).register(words, { title: 'Syften' }),
    structure: z.array(statement).register(words, { title: 'Hur planen är uppbyggd' }),
    parties: z.array(party).register(words, { title: 'Parter' }),
    arena: statement
      .nullable()
      .register(words, { title: 'Var arbetet sker', description: 'null om det inte är känt.' }),
    steering: z.array(statement).register(words, { title: 'Styrning' }),
    funding: z.array(statement).register(words, { title: 'Pengar till länsarbetet' }),
    levels: z
      .array(level)
      .register(words, { title: 'Vem som bestämmer vad', description: 'Från staten till kommunen.' }),
    decisionPath: z
      .array(step)
      .register(words, { title: 'Vägen till beslut', description: 'I ordning; tom lista om inget är känt.' }),
    goalCount: count()
      .nullable()
      .register(words, { title: 'Antal mål enligt planen', description: 'null om det inte är känt.' }),
    goalCountSources: sources
      .clone()
      .register(words, { title: 'Källor för antalet mål', description: 'Tom lista om antalet inte är känt.' }),
    targetGroups: z.array(named).min(1).optional().register(words, {
      title: 'Planens målgrupper',
      description:
        'I planens egna ord. Utan nyckeln är de adults (Vuxna), children-and-young (Barn och unga) och older (Äldre).',
    }),
    eventCategories: z.array(ownCategory).min(1).max(4).optional().register(words, {
      title: 'Planens egna slag av händelser',
      description: 'Utöver dem som alla planer har. De får var sin form i tidslinjen.',
    }),
    municipalityCount: count().register(words, { title: 'Antal kommuner', description: 'Kontrolltal.' }),
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
