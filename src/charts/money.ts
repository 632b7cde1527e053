import type { Entry } from '#model/plan.ts';
import { sharesOf, type Share } from '#model/shares.ts';
import { capitalized, uncapitalized } from '#text/letters.ts';
import { numberInWords } from '#text/numbers.ts';
import { stackedBar, type Segment } from './bars.ts';
import type { Figure } from './shapes.ts';

/** The letter of a recipient in the bars, so that colour is not needed. */
export const recipientLetters: Record<Share['recipient'], string> = {
  regions: 'R',
  municipalities: 'K',
  'regions-and-municipalities': 'RK',
  'youth-clinics': 'U',
  skr: 'S',
  'not-stated': '',
};

/** An agreement as a bar: who got how much, always in the same order, then what is not allocated. */
export function moneyBar(agreement: Entry<'agreement'>, unallocated: number | null, most: number): Figure {
  const parts = sharesOf(agreement);
  const open = agreement.total === null && agreement.performancePart !== undefined;
  const segments: Segment[] = open
    ? [
        {
          amount: agreement.performancePart ?? 0,
          class: 'plain',
          label: `prestationsdel ${numberInWords(agreement.performancePart ?? 0)}`,
          isOpen: true,
        },
      ]
    : [
        ...parts.map(({ recipient, amount }) => ({
          amount,
          class: recipient,
          label: `${recipientLetters[recipient]} ${numberInWords(amount)}`.trim(),
        })),
        ...(unallocated !== null && unallocated > 0
          ? [{ amount: unallocated, class: 'plain', label: numberInWords(unallocated), isHatched: true }]
          : []),
      ];
  return stackedBar(segments, most, moneyInWords(agreement, unallocated));
}

/** One part of an agreement as a bar, without words: the table it stands in has them. */
export function shareBar({ recipient, amount }: Entry<'agreement'>['parts'][number], most: number): Figure {
  return stackedBar([{ amount, class: recipient, label: '' }], most, numberInWords(amount));
}

/** The same as the bar, in words: `Regioner 450, kommuner 200, ofördelat enligt källan 10`. */
export function moneyInWords(agreement: Entry<'agreement'>, unallocated: number | null): string {
  if (agreement.total === null) {
    return agreement.performancePart === undefined
      ? 'Uppgift saknas'
      : `Prestationsdel ${numberInWords(agreement.performancePart)}, hela beloppet saknas`;
  }
  const known = sharesOf(agreement).map(({ title, amount }) => `${lowered(title)} ${numberInWords(amount)}`);
  const rest = unallocated !== null && unallocated > 0 ? [`ofördelat enligt källan ${numberInWords(unallocated)}`] : [];
  const all = [...known, ...rest];
  return all.length === 0 ? 'Inga pengar' : capitalized(all.join(', '));
}

/** A title inside a sentence: small letters, except in an abbreviation. */
function lowered(title: string): string {
  return /^\p{Lu}{2}/u.test(title) ? title : uncapitalized(title);
}
