import { scope as scopeSchema } from '#schemas/event.ts';
import { choiceTitle } from '#schemas/inspect.ts';
import type { Entry, Plan } from './plan.ts';

/** What an event or an agreement is for, in words: the plan's own part of the country by its name. */
export function scopeInWords(
  { site }: Pick<Plan, 'site'>,
  { scope }: Pick<Entry<'event' | 'agreement'>, 'scope'>,
): string {
  return scope === 'regional' ? site.area : choiceTitle(scopeSchema, scope);
}
