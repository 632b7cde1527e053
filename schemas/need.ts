import { z } from 'zod';
import { words } from './words.ts';

const pattern = /^-?[\p{Ll}\d'’]+-?(?:[ /]-?[\p{Ll}\d'’]+-?)*$/u;

/** One word, or words in order; `/` between words of which one is enough, a hyphen where a word may go on. */
const saying = () =>
  z
    .string()
    .regex(pattern)
    .max(120)
    .register(words, {
      form: 'ord med små bokstäver och ett mellanslag emellan, till exempel vill inte leva; snedstreck mellan ord som kan bytas, bindestreck där ordet kan fortsätta',
      examples: ['vill inte leva', 'mår dåligt/illa', '-ångest-'],
    });

/** What people in need, or those near them, write in a search field. Readers never see it. */
export const needSchema = z
  .strictObject({
    sayings: z.array(saying()).min(1).register(words, {
      title: 'Uttryck som visar hjälprutan',
      description:
        'Orden ska komma i den ordningen, med högst tre andra ord emellan. Böjningar och ett stavfel i ord med minst fem bokstäver räknas också.',
    }),
    alike: z.array(z.array(z.string().regex(/^[\p{Ll}\d]+$/u)).min(2)).register(words, {
      title: 'Ord som skrivs på flera sätt',
      description:
        'Det första ordet i varje rad är det som står i uttrycken. De andra, till exempel dialekt, räknas som det.',
    }),
    exceptions: z.array(saying()).register(words, {
      title: 'Undantag',
      description: 'Planens egna ord, som inte räknas: självmordsprev-. Står det något mer i sökningen prövas det.',
    }),
  })
  .register(words, { title: 'Ord som visar hjälprutan' });
export type NeedData = z.infer<typeof needSchema>;
