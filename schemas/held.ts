import { partialDate } from './fields.ts';
import { words } from './words.ts';

/** The first date something held: a name, a membership, an actor. */
export const heldFrom = (title = 'Från') =>
  partialDate()
    .optional()
    .register(words, { title, description: 'Första dagen då det gällde, så noga som källan säger.' });

/** The last date something held. */
export const heldUntil = (title = 'Till och med') =>
  partialDate().optional().register(words, {
    title,
    description: 'Sista dagen då det gällde, så noga som källan säger. Det nya börjar dagen efter.',
  });
