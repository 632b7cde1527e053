import { recipient as recipientSchema, type Recipient } from '#schemas/agreement.ts';
import { choicesOf } from '#schemas/inspect.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** What one recipient gets of an agreement, in millions of kronor. */
export interface Share {
  recipient: Recipient;
  /** The recipient's title in the schema. */
  title: string;
  amount: number;
}

/** An agreement's known parts added up by recipient, in the schema's order. */
export function sharesOf({ parts }: Entry<'agreement'>): Share[] {
  return (choicesOf(recipientSchema) ?? []).flatMap(({ value, title }) => {
    const amount = parts.filter(({ recipient }) => recipient === value).reduce((sum, part) => sum + part.amount, 0);
    return amount === 0 ? [] : [{ recipient: value as Recipient, title, amount }];
  });
}

/** Those of some agreements whose whole distribution is known: the parts make up the total. */
export function whollyShared({ derived }: PlanDraft, agreements: readonly Entry<'agreement'>[]): Entry<'agreement'>[] {
  return agreements.filter(({ id }) => derived.unallocated[id] === 0);
}
