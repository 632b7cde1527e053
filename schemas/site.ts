import { z } from 'zod';
import { day, line, paragraph, webAddress } from './fields.ts';
import { words } from './words.ts';

const emailAddress = () =>
  z
    .string()
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/)
    .register(words, { form: 'en funktionsadress, till exempel psykiskhalsa@exempel.se' });
const phoneNumber = () =>
  z
    .string()
    .regex(/^\d+$/)
    .register(words, { form: 'ett nummer med bara siffror, inom citattecken, till exempel "116111"' });

const helpLine = z.strictObject({
  name: line(2, 60).register(words, { title: 'Vad det är', description: 'Till exempel Självmordslinjen.' }),
  shown: line(2, 20).register(words, { title: 'Numret som det läses', description: 'Till exempel 901 01.' }),
  number: phoneNumber().register(words, { title: 'Numret som det rings' }),
  question: line(3, 80).optional().register(words, {
    title: 'Fråga som numret svarar på',
    description: 'Står under numret, till exempel Är du under 18 år?',
  }),
});

const helpBox = z.strictObject({
  heading: line(3, 80).register(words, { title: 'Rubrik' }),
  lines: z.array(helpLine).min(1).register(words, { title: 'Nummer' }),
  firstOn: z.array(line(2, 40)).register(words, {
    title: 'Ord som flyttar rutan först',
    description:
      'Sidor och texter som handlar om något av orden visar hjälprutan först, också i PDF-filerna och HTML-filen.',
  }),
});

const inaccessible = z.strictObject({
  what: paragraph(10, 400).register(words, { title: 'Vad som brister' }),
  reason: paragraph(10, 400).register(words, { title: 'Varför, och vad vi gör åt det' }),
});

/** The eleven parts that the law on digital public service (DOS-lagen) demands of a statement. */
const accessibility = z.strictObject({
  responsible: line(2, 120).nullable().register(words, { title: 'Ansvarig myndighet' }),
  service: line(2, 120).register(words, { title: 'Tjänstens namn' }),
  conformance: z
    .union([
      z.literal('full').register(words, { title: 'Helt förenlig' }),
      z.literal('partial').register(words, { title: 'Delvis förenlig' }),
      z.literal('none').register(words, { title: 'Inte förenlig' }),
    ])
    .register(words, { title: 'Hur väl tjänsten följer lagen' }),
  inaccessible: z.array(inaccessible).register(words, { title: 'Innehåll som inte är tillgängligt' }),
  assessed: day().register(words, { title: 'Bedömd den', isPast: true }),
  updated: day().register(words, { title: 'Uppdaterad den', isPast: true }),
  method: paragraph(10, 700).register(words, { title: 'Hur bedömningen är gjord' }),
  report: paragraph(10, 400).register(words, { title: 'Hur brister anmäls' }),
  complaint: webAddress().register(words, { title: 'Diggs formulär för anmälan' }),
  burden: paragraph(5, 400).register(words, { title: 'Undantag för oskäligt betungande anpassning, med skäl' }),
  outsideLaw: paragraph(5, 400).register(words, { title: 'Innehåll som inte omfattas av lagen' }),
});

const water = z.strictObject({
  name: line(2, 40).register(words, { title: 'Namn' }),
  row: z
    .number()
    .min(0)
    .max(50)
    .register(words, { title: 'Rad', description: 'Namnets mitt, i rutor från kartans norra kant.' }),
  column: z
    .number()
    .min(0)
    .max(50)
    .register(words, { title: 'Kolumn', description: 'Namnets mitt, i rutor från kartans västra kant.' }),
  isUpright: z.boolean().optional().register(words, { title: 'Skrivs lodrätt', form: 'true eller false' }),
});

/** What a repository lies in, which decides the addresses of its pages for a file. */
const repositoryService = z
  .union([
    z.literal('github').register(words, { title: 'GitHub' }),
    z.literal('gitlab').register(words, { title: 'GitLab' }),
    z.literal('forgejo').register(words, { title: 'Forgejo, Gitea eller Codeberg' }),
  ])
  .register(words, {
    title: 'Program för kodförrådet',
    description: 'Behövs när adressen inte säger det, som kod.exempel.se. Annars är det GitHub.',
  });
export type RepositoryService = z.infer<typeof repositoryService>;

export const siteSchema = z
  .strictObject({
    name: line(3, 80).register(words, { title: 'Webbplatsens namn' }),
    area: line(2, 60).register(words, { title: 'Området', description: 'Visas under namnet.' }),
    county: line(3, 60).register(words, { title: 'Länets namn', description: 'Till exempel Exempellän.' }),
    description: paragraph(20, 300).register(words, {
      title: 'Beskrivning',
      description: 'Visas i sidfoten och i sökmotorer.',
    }),
    address: webAddress().register(words, { title: 'Adress', description: 'Används om SITE_URL inte är satt.' }),
    publisher: line(2, 120)
      .nullable()
      .register(words, { title: 'Utgivare', description: 'null tills den är bestämd.' }),
    contact: emailAddress()
      .nullable()
      .register(words, { title: 'E-postadress', description: 'En funktion, aldrig en person.' }),
    repository: z
      .strictObject({
        url: webAddress()
          .regex(/(?<!\.git|\/)$/)
          .register(words, {
            title: 'Adress till kodförrådet',
            form: 'adressen till kodförrådets sida, utan .git eller snedstreck sist',
          }),
        branch: line(1, 60).register(words, { title: 'Gren' }),
        service: repositoryService.optional(),
      })
      .nullable()
      .register(words, {
        title: 'Kodförråd',
        description: 'Ger länken Föreslå en ändring; null tills det är bestämt.',
      }),
    repositoryFolder: z
      .string()
      .max(100)
      .regex(/^(?:\.|(?!\.{1,2}(?:\/|$))[^/\\\r\n]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\r\n]+)*)$/)
      .optional()
      .register(words, {
        title: 'Mappen i kodförrådet',
        description: 'Där planens filer ligger, när det inte är content. En punkt om de ligger överst.',
        form: 'en sökväg utan snedstreck först eller sist, till exempel planer/exempel',
      }),
    countyCodes: z
      .array(
        z
          .string()
          .regex(/^\d{2}$/)
          .register(words, { form: 'två siffror inom citattecken, till exempel "14"' }),
      )
      .min(1)
      .register(words, { title: 'Länskoder', description: 'De två första siffrorna i kommunkoderna.' }),
    helpBox: helpBox.register(words, { title: 'Hjälprutan' }),
    aboutMunicipalities: paragraph(10, 400).optional().register(words, {
      title: 'Om kommunerna',
      description: 'Vad sidan över kommunerna säger först: hur länet är ordnat.',
    }),
    waters: z.array(water).optional().register(words, {
      title: 'Vatten på kartan',
      description: 'Namn på sjöar och hav, skrivna där det inte finns någon ruta.',
    }),
    accessibility: accessibility.register(words, { title: 'Tillgänglighetsredogörelse' }),
  })
  .register(words, { title: 'Webbplatsen' });
export type SiteData = z.infer<typeof siteSchema>;
