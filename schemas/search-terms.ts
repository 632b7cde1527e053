import { z } from 'zod';
import { line } from './fields.ts';
import { words } from './words.ts';

/** What readers search for one page by. It is never shown, so the rules for what is read leave it alone. */
const searchedPage = z
  .strictObject({
    page: z
      .string()
      .regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/)
      .register(words, {
        title: 'Sidans adress',
        description: 'Adressen på webbplatsen. En post i ett register har sitt id efter #: /ordlista/#samverkan.',
        form: 'en adress på webbplatsen, som /kommuner/ eller /ordlista/#samverkan',
      }),
    searches: z
      .array(line(2, 90).register(words, { prose: false }))
      .min(1)
      .max(30)
      .register(words, {
        title: 'Sökord',
        description: 'Frågor som sidan svarar på, och ord som läsare kan söka på fast de inte står i texten.',
        examples: [['Är planen giltig i dag?', 'giltighetstid']],
      }),
  })
  .register(words, { title: 'Sida med sökord' });

/** What readers search for by other words than the pages' own, page by page. */
export const searchTermsSchema = z
  .strictObject({
    pages: z.array(searchedPage).register(words, {
      title: 'Sidor med sökord',
      description: 'Varje sida en gång. Sökorden visas inte, men sökningen hittar sidan genom dem.',
    }),
  })
  .register(words, { title: 'Sökord' });
export type SearchTermsData = z.infer<typeof searchTermsSchema>;
