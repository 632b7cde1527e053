import { recipient as recipientSchema, type Recipient } from '#schemas/agreement.ts';
import { choicesOf, choiceTitle } from '#schemas/inspect.ts';
import type { Entry } from '#model/plan.ts';
import { numberInWords } from '#text/numbers.ts';
import { stackedBar, type Segment } from './bars.ts';
import type { Figure } from './shapes.ts';

/** The letter of a recipient in the bars, so that colour is not needed. */
export const recipientLetters: Record<Recipient, string> = {
  regions: 'R',
  municipalities: 'K',
  'regions-and-municipalities': 'RK',
  'youth-clinics': 'U',
  skr: 'S',
  'not-stated': '',
};

/** An agreement as a bar: who got how much, always in the same order, then what is not allocated. */
export function moneyBar(agreement: Entry<'agreement'>, unallocated: number | null, most: number): Figure {
  const parts = partsByRecipient(agreement);
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

/** The same as the bar, in words: `Regioner 450, kommuner 200, ofördelat enligt källan 10`. */
export function moneyInWords(agreement: Entry<'agreement'>, unallocated: number | null): string {
  if (agreement.total === null) {
    return agreement.performancePart === undefined
      ? 'Uppgift saknas'
      : `Prestationsdel ${numberInWords(agreement.performancePart)}, hela beloppet saknas`;
  }
  const known = partsByRecipient(agreement).map(
    ({ recipient, amount }) =>
      `${choiceTitle(recipientSchema, recipient).toLocaleLowerCase('sv').replace('skl, senare skr', 'SKL, senare SKR')} ${numberInWords(amount)}`,
  );
  const rest = unallocated !== null && unallocated > 0 ? [`ofördelat enligt källan ${numberInWords(unallocated)}`] : [];
  const words = [...known, ...rest].join(', ');
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

function partsByRecipient({ parts }: Entry<'agreement'>): { recipient: Recipient; amount: number }[] {
  const order = (choicesOf(recipientSchema) ?? []).map(({ value }) => value as Recipient);
  return order.flatMap((recipient) => {
    const amount = parts.filter((part) => part.recipient === recipient).reduce((sum, part) => sum + part.amount, 0);
    return amount === 0 ? [] : [{ recipient, amount }];
  });
}
