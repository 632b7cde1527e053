import { category as builtIn } from '#schemas/event.ts';
import { choicesOf } from '#schemas/inspect.ts';
import type { Entry, PlanDraft } from './plan.ts';
import { rememberedFor } from './remembered.ts';

/** A kind of event, as readers see it. */
export interface Category {
  id: string;
  name: string;
  /** Its mark in the timeline, which is its name in classes too: an id of the plan's own could be the name of any. */
  mark: string;
  /** What events of it are called together; of the plan's own alone. */
  heading?: string;
}

const everyPlans: readonly Category[] = (choicesOf(builtIn) ?? []).map(({ value, title }) => ({
  id: value,
  name: title,
  mark: value,
}));

type Named = Pick<PlanDraft, 'overview'>;

/** The categories that the plan names itself. */
function ownCategoriesOf({ overview }: Named): readonly Category[] {
  return (overview?.eventCategories ?? []).map((own, index) => ({ ...own, mark: `own-${index + 1}` }));
}

/** The categories of events: those that every plan has, then the plan's own. */
export const categoriesOf: (plan: Named) => readonly Category[] = rememberedFor((plan) => [
  ...everyPlans,
  ...ownCategoriesOf(plan),
]);

/** Those of them that some event is of. */
export function categoriesInUse(plan: Pick<PlanDraft, 'overview' | 'records'>): readonly Category[] {
  const used = new Set(plan.records.event.map(({ category }) => category));
  return categoriesOf(plan).filter(({ id }) => used.has(id));
}

/** The category of an event. */
export function categoryOf(plan: Named, { category }: Pick<Entry<'event'>, 'category'>): Category {
  const found = categoriesOf(plan).find(({ id }) => id === category);
  if (found === undefined) throw new Error(`no category "${category}"`);
  return found;
}
