import { z } from 'zod';
import { scope } from './event.ts';
import { line, millions, paragraph, partialDate, reference, year } from './fields.ts';
import { sourcedFile } from './provenance.ts';

export const recipient = z.union([
  z.literal('regions').meta({ title: 'Regioner', description: 'Kallades landsting till och med 2018.' }),
  z.literal('municipalities').meta({ title: 'Kommuner' }),
  z.literal('regions-and-municipalities').meta({ title: 'Regioner och kommuner tillsammans' }),
  z.literal('youth-clinics').meta({ title: 'Ungdomsmottagningar' }),
  z.literal('skr').meta({ title: 'SKL, senare SKR' }),
  z.literal('not-stated').meta({ title: 'Mottagare inte angiven' }),
]);
export type Recipient = z.infer<typeof recipient>;

const part = z.strictObject({
  recipient: recipient.meta({ title: 'Mottagare' }),
  purpose: line(2, 160).nullable().meta({ title: 'Ändamål', description: 'null om källan inte säger det.' }),
  amount: millions().meta({ title: 'Miljoner kronor' }),
});

export const agreementSchema = sourcedFile({
  title: line(3, 140).meta({ title: 'Namn', description: 'Det officiella namnet om det är känt.' }),
  year: year().meta({ title: 'År', description: 'Året pengarna gäller, eller det första året.' }),
  scope: scope.meta({ title: 'Gäller' }),
  parties: z
    .array(reference('party').meta({ title: 'Part' }))
    .min(1)
    .meta({ title: 'Parter' }),
  otherParties: line(3, 120).optional().meta({ title: 'Andra parter', description: 'Parter utan egen post.' }),
  from: partialDate().optional().meta({ title: 'Gäller från' }),
  to: partialDate().optional().meta({ title: 'Gäller till och med' }),
  total: millions()
    .nullable()
    .meta({ title: 'Hela beloppet', description: 'Miljoner kronor; null om det inte är känt.' }),
  toPrincipals: millions()
    .optional()
    .meta({ title: 'Varav till kommuner och regioner', description: 'Miljoner kronor.' }),
  performancePart: millions()
    .optional()
    .meta({ title: 'Prestationsmedel', description: 'En del av ett helt belopp som inte är känt.' }),
  parts: z.array(part).meta({ title: 'Kända delar', description: 'Resten räknas ut: ofördelat enligt källan.' }),
  ofWhich: z
    .array(
      z.strictObject({
        purpose: line(2, 160).nullable().meta({ title: 'Ändamål', description: 'null om källan inte säger det.' }),
        amount: millions().meta({ title: 'Miljoner kronor' }),
      }),
    )
    .optional()
    .meta({ title: 'Varav', description: 'Belopp som ingår i delarna ovan och inte ska läggas till.' }),
  model: paragraph(5, 400).optional().meta({ title: 'Hur pengarna delas ut' }),
  summary: paragraph(10, 700).optional().meta({ title: 'Innehåll' }),
  outcome: paragraph(5, 400).optional().meta({ title: 'Utfall' }),
  conflict: paragraph(10, 700)
    .optional()
    .meta({ title: 'Källor som skiljer sig', description: 'Hur, och varför vi valt som vi gjort.' }),
  events: z
    .array(reference('event').meta({ title: 'Händelse' }))
    .optional()
    .meta({ title: 'Händelser i tidslinjen' }),
}).meta({ title: 'Överenskommelse' });
export type AgreementData = z.infer<typeof agreementSchema>;
