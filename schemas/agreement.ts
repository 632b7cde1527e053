import { z } from 'zod';
import { scope } from './event.ts';
import { line, millions, paragraph, partialDate, reference, year } from './fields.ts';
import { sourcedFile } from './provenance.ts';
import { words } from './words.ts';

export const recipient = z.union([
  z.literal('regions').register(words, { title: 'Regioner', description: 'Kallades landsting till och med 2018.' }),
  z.literal('municipalities').register(words, { title: 'Kommuner' }),
  z.literal('regions-and-municipalities').register(words, { title: 'Regioner och kommuner tillsammans' }),
  z.literal('youth-clinics').register(words, { title: 'Ungdomsmottagningar' }),
  z.literal('skr').register(words, { title: 'SKL, senare SKR' }),
  z.literal('not-stated').register(words, { title: 'Mottagare inte angiven' }),
]);
export type Recipient = z.infer<typeof recipient>;

const part = z.strictObject({
  recipient: recipient.register(words, { title: 'Mottagare' }),
  purpose: line(2, 160).nullable().register(words, { title: 'Ändamål', description: 'null om källan inte säger det.' }),
  amount: millions().register(words, { title: 'Miljoner kronor' }),
});

export const agreementSchema = sourcedFile({
  title: line(3, 140).register(words, { title: 'Namn', description: 'Det officiella namnet om det är känt.' }),
  year: year().register(words, { title: 'År', description: 'Året pengarna gäller, eller det första året.' }),
  scope: scope.register(words, { title: 'Gäller' }),
  parties: z
    .array(reference('party').register(words, { title: 'Part' }))
    .min(1)
    .register(words, { title: 'Parter' }),
  otherParties: line(3, 120)
    .optional()
    .register(words, { title: 'Andra parter', description: 'Parter utan egen post.' }),
  from: partialDate().optional().register(words, { title: 'Gäller från' }),
  to: partialDate().optional().register(words, { title: 'Gäller till och med' }),
  total: millions()
    .nullable()
    .register(words, { title: 'Hela beloppet', description: 'Miljoner kronor; null om det inte är känt.' }),
  toPrincipals: millions()
    .optional()
    .register(words, { title: 'Varav till kommuner och regioner', description: 'Miljoner kronor.' }),
  performancePart: millions()
    .optional()
    .register(words, { title: 'Prestationsmedel', description: 'En del av ett helt belopp som inte är känt.' }),
  parts: z
    .array(part)
    .register(words, { title: 'Kända delar', description: 'Resten räknas ut: ofördelat enligt källan.' }),
  ofWhich: z
    .array(
      z.strictObject({
        purpose: line(2, 160)
          .nullable()
          .register(words, { title: 'Ändamål', description: 'null om källan inte säger det.' }),
        amount: millions().register(words, { title: 'Miljoner kronor' }),
      }),
    )
    .optional()
    .register(words, { title: 'Varav', description: 'Belopp som ingår i delarna ovan och inte ska läggas till.' }),
  model: paragraph(5, 400).optional().register(words, { title: 'Hur pengarna delas ut' }),
  summary: paragraph(10, 700).optional().register(words, { title: 'Innehåll' }),
  outcome: paragraph(5, 400).optional().register(words, { title: 'Utfall' }),
  conflict: paragraph(10, 700)
    .optional()
    .register(words, { title: 'Källor som skiljer sig', description: 'Hur, och varför vi valt som vi gjort.' }),
  events: z
    .array(reference('event').register(words, { title: 'Händelse' }))
    .optional()
    .register(words, { title: 'Händelser i tidslinjen' }),
}).register(words, { title: 'Överenskommelse' });
export type AgreementData = z.infer<typeof agreementSchema>;
