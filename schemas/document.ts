import { z } from 'zod';
import { line, partialDate, reference, slug, webAddress } from './fields.ts';
import { sourcedRecord } from './provenance.ts';

export const documentSchema = sourcedRecord({
  id: slug().meta({ title: 'Id', description: 'Blir ankare på sidan.' }),
  title: line(3, 200).meta({ title: 'Titel' }),
  date: partialDate().nullable().meta({ title: 'Datum', description: 'null om det inte är känt.' }),
  read: z.boolean().meta({ title: 'Läst', description: 'true bara om dokumentet självt har lästs.' }),
  url: webAddress().nullable().meta({ title: 'Adress', description: 'null om dokumentet inte finns att läsa.' }),
  events: z
    .array(reference('event').meta({ title: 'Händelse' }))
    .optional()
    .meta({ title: 'Händelser i tidslinjen' }),
}).meta({ title: 'Dokument' });
export type DocumentData = z.infer<typeof documentSchema>;
