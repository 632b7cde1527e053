import { listInWords } from '#text/sorting.ts';
import { defineIssue } from './issue.ts';

/** When a municipality belongs to a group. */

export const undatedMembership = defineIssue({
  code: 'undated-membership',
  message: () => 'Medlemskapet har varken from eller until.',
  fix: () =>
    'Lägg till det datum som är känt. Det som gäller i dag räcker det att skriva i federation, careArea eller areas.',
});

export const overlappingMemberships = defineIssue<{ group: string }>({
  code: 'overlapping-memberships',
  message: ({ group }) => `Två medlemskap i ”${group}” gäller samtidigt.`,
  fix: () => 'Låt det ena sluta innan det andra börjar, eller ta bort det ena.',
});

const listed = (ids: readonly string[]): string => (ids.length === 1 ? ids.join('') : `[${ids.join(', ')}]`);

export const membershipDiffers = defineIssue<{ field: string; named: readonly string[]; now: readonly string[] }>({
  code: 'membership-differs',
  severity: 'warning',
  message: ({ field, named, now }) =>
    `Enligt datumen i memberships hör kommunen nu till ${now.length === 0 ? 'ingen grupp' : listInWords([...now])}, men i ${field} står ${named.length === 0 ? 'ingen' : listInWords([...named])}. Datumen gäller.`,
  fix: ({ field, now }) =>
    now.length > 0
      ? `Skriv ${field}: ${listed(now)}.`
      : field === 'areas'
        ? 'Ta bort raden med areas.'
        : `Skriv ${field}: null.`,
});
