import { z } from 'zod';
import { line, partialDate, reference, slug, titleLanguage, webAddress } from './fields.ts';
import { sourcedRecord } from './provenance.ts';
import { citedDocument } from './source.ts';
import { words } from './words.ts';

export const documentSchema = sourcedRecord({
  id: slug().register(words, { title: 'Id', description: 'Blir ankare på sidan.' }),
  title: line(3, 200).register(words, { title: 'Titel' }),
  language: titleLanguage().optional(),
  date: partialDate()
    .nullable()
    .register(words, { title: 'Datum', description: 'null om det inte är känt.', isPast: true }),
  read: z.boolean().register(words, { title: 'Läst', description: 'true bara om dokumentet självt har lästs.' }),
  url: webAddress()
    .nullable()
    .register(words, { title: 'Adress', description: 'null om dokumentet inte finns att läsa.' }),
  events: z
    .array(reference('event').register(words, { title: 'Händelse' }))
    .optional()
    .register(words, { title: 'Händelser i tidslinjen' }),
  cited: citedDocument.optional(),
}).register(words, { title: 'Dokument' });
export type DocumentData = z.infer<typeof documentSchema>;
