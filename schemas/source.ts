import { z } from 'zod';
import { day, line, partialDate, slug, titleLanguage, webAddress } from './fields.ts';
import { note } from './provenance.ts';
import { words } from './words.ts';

const readTypes = [
  z.literal('primary').register(words, { title: 'Förstahandskälla', description: 'Den som ansvarar för saken.' }),
  z.literal('secondary').register(words, { title: 'Andrahandskälla', description: 'En annan part eller en tidning.' }),
  z.literal('third-party-copy').register(words, { title: 'Kopia', description: 'En kopia på någon annans webbplats.' }),
] as const;
const readType = z.union(readTypes);
const sourceType = z.union([...readTypes, z.literal('common-knowledge').register(words, { title: 'Allmän kunskap' })]);

const extent = z.union([
  z.literal('full').register(words, { title: 'Hela sidan läst' }),
  z.literal('excerpt').register(words, { title: 'Bara början läst' }),
  z.literal('title-only').register(words, { title: 'Bara titeln sedd' }),
]);

export const sourceSchema = z
  .strictObject({
    id: slug().register(words, { title: 'Id', description: 'Det som skrivs i sources. Ändras aldrig.' }),
    title: line(2, 240).register(words, { title: 'Titel' }),
    language: titleLanguage().optional(),
    publisher: line(2, 120).register(words, { title: 'Utgivare' }),
    url: webAddress().nullable().register(words, { title: 'Adress', description: 'null om den inte har hittats.' }),
    published: partialDate()
      .nullable()
      .register(words, { title: 'Utgiven', description: 'null om datum saknas.', isPast: true }),
    updated: partialDate()
      .nullable()
      .register(words, { title: 'Uppdaterad', description: 'null om datum saknas.', isPast: true }),
    retrieved: day()
      .nullable()
      .register(words, { title: 'Läst den', description: 'null för allmän kunskap.', isPast: true }),
    sourceType: sourceType.register(words, { title: 'Slag' }),
    extent: extent.nullable().register(words, { title: 'Vad som är läst', description: 'null för allmän kunskap.' }),
    note: note.optional(),
  })
  .register(words, { title: 'Källa' });

/** What a document has besides, where it is cited: the rest of what is said of a source stands with the document. */
export const citedDocument = z
  .strictObject({
    publisher: line(2, 120).register(words, { title: 'Utgivare' }),
    updated: partialDate().optional().register(words, { title: 'Uppdaterad', isPast: true }),
    retrieved: day().register(words, { title: 'Läst den', isPast: true }),
    sourceType: readType.register(words, { title: 'Slag' }),
    extent: extent.register(words, { title: 'Vad som är läst' }),
    note: note.clone().optional(),
  })
  .register(words, {
    title: 'Som källa',
    description: 'Bara för ett dokument som används som källa. Dokumentets id skrivs då i sources, som en källas.',
  });
export type SourceData = z.infer<typeof sourceSchema>;
