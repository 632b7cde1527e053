import { z } from 'zod';
import { day, line, partialDate, slug, webAddress } from './fields.ts';
import { note } from './provenance.ts';
import { words } from './words.ts';

const sourceType = z.union([
  z.literal('primary').register(words, { title: 'Förstahandskälla', description: 'Den som ansvarar för saken.' }),
  z.literal('secondary').register(words, { title: 'Andrahandskälla', description: 'En annan part eller en tidning.' }),
  z.literal('third-party-copy').register(words, { title: 'Kopia', description: 'En kopia på någon annans webbplats.' }),
  z.literal('common-knowledge').register(words, { title: 'Allmän kunskap' }),
]);

const extent = z.union([
  z.literal('full').register(words, { title: 'Hela sidan läst' }),
  z.literal('excerpt').register(words, { title: 'Bara början läst' }),
  z.literal('title-only').register(words, { title: 'Bara titeln sedd' }),
]);

export const sourceSchema = z
  .strictObject({
    id: slug().register(words, { title: 'Id', description: 'Det som skrivs i sources. Ändras aldrig.' }),
    title: line(2, 240).register(words, { title: 'Titel' }),
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
export type SourceData = z.infer<typeof sourceSchema>;
