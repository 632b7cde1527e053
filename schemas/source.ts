import { z } from 'zod';
import { day, line, partialDate, slug, webAddress } from './fields.ts';
import { note } from './provenance.ts';

const sourceType = z.union([
  z.literal('primary').meta({ title: 'Förstahandskälla', description: 'Den som ansvarar för saken.' }),
  z.literal('secondary').meta({ title: 'Andrahandskälla', description: 'En annan part eller en tidning.' }),
  z.literal('third-party-copy').meta({ title: 'Kopia', description: 'En kopia på någon annans webbplats.' }),
  z.literal('common-knowledge').meta({ title: 'Allmän kunskap' }),
]);

const extent = z.union([
  z.literal('full').meta({ title: 'Hela sidan läst' }),
  z.literal('excerpt').meta({ title: 'Bara början läst' }),
  z.literal('title-only').meta({ title: 'Bara titeln sedd' }),
]);

export const sourceSchema = z
  .strictObject({
    id: slug().meta({ title: 'Id', description: 'Det som skrivs i sources. Ändras aldrig.' }),
    title: line(2, 240).meta({ title: 'Titel' }),
    publisher: line(2, 120).meta({ title: 'Utgivare' }),
    url: webAddress().nullable().meta({ title: 'Adress', description: 'null om den inte har hittats.' }),
    published: partialDate().nullable().meta({ title: 'Utgiven', description: 'null om datum saknas.' }),
    updated: partialDate().nullable().meta({ title: 'Uppdaterad', description: 'null om datum saknas.' }),
    retrieved: day().nullable().meta({ title: 'Läst den', description: 'null för allmän kunskap.' }),
    sourceType: sourceType.meta({ title: 'Slag' }),
    extent: extent.nullable().meta({ title: 'Vad som är läst', description: 'null för allmän kunskap.' }),
    note: note.optional(),
  })
  .meta({ title: 'Källa' });
export type SourceData = z.infer<typeof sourceSchema>;
