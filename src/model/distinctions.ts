import { entryNames } from './kind-names.ts';
import type { Entry, PlanDraft } from './plan.ts';
import { rememberedFor } from './remembered.ts';

/**
 * What tells a record from others of its name, where any of them may stand: what it is, of a source who gave it out too,
 * and the id where another still has all that.
 */
export const distinctions = rememberedFor((plan: PlanDraft): ReadonlyMap<Entry, string> => {
  const told = (Object.values(plan.records).flat() as Entry[]).map((entry) => ({ entry, what: whatItIs(plan, entry) }));
  const alike = Map.groupBy(told, ({ entry, what }) => `${entry.label}\n${what}`);
  return new Map(
    [...alike.values()].flatMap((group) =>
      group.map(({ entry, what }): [Entry, string] => [entry, group.length === 1 ? what : `${what}, ${entry.id}`]),
    ),
  );
});

function whatItIs(plan: PlanDraft, entry: Entry): string {
  const { one } = entryNames(plan, entry);
  return entry.kind === 'source' ? `${one}, ${entry.publisher}` : one;
}
