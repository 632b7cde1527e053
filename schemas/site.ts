import { z } from 'zod';
import { day, line, paragraph, reference, webAddress } from './fields.ts';

const emailAddress = () =>
  z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)
    .meta({ form: 'en funktionsadress, till exempel psykiskhalsa@exempel.se' });
const phoneNumber = () =>
  z.string().regex(/^\d+$/).meta({ form: 'ett nummer med bara siffror, inom citattecken, till exempel "116111"' });
const colour = () =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .meta({ form: 'en färg inom citattecken, # och sex tecken 0–9 eller a–f, till exempel "#1b3d66"' });

const helpLine = z.strictObject({
  name: line(2, 60).meta({ title: 'Vad det är', description: 'Till exempel Självmordslinjen.' }),
  shown: line(2, 20).meta({ title: 'Numret som det läses', description: 'Till exempel 901 01.' }),
  number: phoneNumber().meta({ title: 'Numret som det rings' }),
});

const helpBox = z.strictObject({
  heading: line(3, 80).meta({ title: 'Rubrik' }),
  lines: z.array(helpLine).min(1).meta({ title: 'Nummer' }),
  firstOn: z.array(line(2, 40)).meta({
    title: 'Ord som flyttar rutan först',
    description: 'Sidor som handlar om något av orden visar hjälprutan överst.',
  }),
});

const inaccessible = z.strictObject({
  what: paragraph(10, 400).meta({ title: 'Vad som brister' }),
  reason: paragraph(10, 400).meta({ title: 'Varför, och vad vi gör åt det' }),
});

/** The eleven parts that the law on digital public service (DOS-lagen) demands of a statement. */
const accessibility = z.strictObject({
  responsible: line(2, 120).nullable().meta({ title: 'Ansvarig myndighet' }),
  service: line(2, 120).meta({ title: 'Tjänstens namn' }),
  conformance: z
    .union([
      z.literal('full').meta({ title: 'Helt förenlig' }),
      z.literal('partial').meta({ title: 'Delvis förenlig' }),
      z.literal('none').meta({ title: 'Inte förenlig' }),
    ])
    .meta({ title: 'Hur väl tjänsten följer lagen' }),
  inaccessible: z.array(inaccessible).meta({ title: 'Innehåll som inte är tillgängligt' }),
  assessed: day().meta({ title: 'Bedömd den' }),
  updated: day().meta({ title: 'Uppdaterad den' }),
  method: paragraph(10, 700).meta({ title: 'Hur bedömningen är gjord' }),
  report: paragraph(10, 400).meta({ title: 'Hur brister anmäls' }),
  complaint: webAddress().meta({ title: 'Diggs formulär för anmälan' }),
  burden: paragraph(5, 400).meta({ title: 'Undantag för oskäligt betungande anpassning, med skäl' }),
  outsideLaw: paragraph(5, 400).meta({ title: 'Innehåll som inte omfattas av lagen' }),
});

const mapColour = z.strictObject({
  party: reference('party').meta({ title: 'Förbund eller område' }),
  letter: z.string().length(1).meta({ title: 'Bokstav', form: 'en enda bokstav' }),
  fill: colour().meta({ title: 'Färg' }),
  text: colour().meta({ title: 'Färg på texten i rutan' }),
});

const water = z.strictObject({
  name: line(2, 40).meta({ title: 'Namn' }),
  row: z.number().min(0).max(50).meta({ title: 'Rad', description: 'Namnets mitt, i rutor från kartans norra kant.' }),
  column: z
    .number()
    .min(0)
    .max(50)
    .meta({ title: 'Kolumn', description: 'Namnets mitt, i rutor från kartans västra kant.' }),
  isUpright: z.boolean().optional().meta({ title: 'Skrivs lodrätt', form: 'true eller false' }),
});

export const siteSchema = z
  .strictObject({
    name: line(3, 80).meta({ title: 'Webbplatsens namn' }),
    area: line(2, 60).meta({ title: 'Området', description: 'Visas under namnet.' }),
    county: line(3, 60).meta({ title: 'Länets namn', description: 'Till exempel Västra Götalands län.' }),
    description: paragraph(20, 300).meta({ title: 'Beskrivning', description: 'Visas i sidfoten och i sökmotorer.' }),
    address: webAddress().meta({ title: 'Adress', description: 'Används om SITE_URL inte är satt.' }),
    publisher: line(2, 120).nullable().meta({ title: 'Utgivare', description: 'null tills den är bestämd.' }),
    contact: emailAddress().nullable().meta({ title: 'E-postadress', description: 'En funktion, aldrig en person.' }),
    repository: z
      .strictObject({
        url: webAddress().meta({ title: 'Adress till kodförrådet', description: 'Utan snedstreck sist.' }),
        branch: line(1, 60).meta({ title: 'Gren' }),
      })
      .nullable()
      .meta({ title: 'Kodförråd', description: 'Ger länken Föreslå en ändring; null tills det är bestämt.' }),
    countyCodes: z
      .array(
        z
          .string()
          .regex(/^\d{2}$/)
          .meta({ form: 'två siffror inom citattecken, till exempel "14"' }),
      )
      .min(1)
      .meta({ title: 'Länskoder', description: 'De två första siffrorna i kommunkoderna.' }),
    helpBox: helpBox.meta({ title: 'Hjälprutan' }),
    federationColours: z.array(mapColour).meta({ title: 'Kommunalförbundens färger' }),
    careAreaColours: z.array(mapColour).meta({ title: 'Vårdsamverkans färger' }),
    waters: z.array(water).optional().meta({
      title: 'Vatten på kartan',
      description: 'Namn på sjöar och hav, skrivna där det inte finns någon ruta.',
    }),
    accessibility: accessibility.meta({ title: 'Tillgänglighetsredogörelse' }),
  })
  .meta({ title: 'Webbplatsen' });
export type SiteData = z.infer<typeof siteSchema>;
