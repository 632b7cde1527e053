import { shapeOf } from '#schemas/inspect.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Certainty } from '#schemas/provenance.ts';
import { fieldTitle } from './kind-names.ts';
import type { PlanDraft, SourcedEntry } from './plan.ts';

/** What is said of a single field: a lead with its name, then its sources and doubt. */
export interface SaidOfField {
  lead: string;
  sources?: readonly string[] | undefined;
  certainty: Certainty;
  note?: string | undefined;
}

/** What a record says of single fields that are not shown with it themselves, where it says more than of the whole record. */
export function saidOfFields(plan: PlanDraft, entry: SourcedEntry, isShown: (field: string) => boolean): SaidOfField[] {
  const shape = shapeOf(kinds[entry.kind].schema) ?? {};
  return Object.entries(entry.provenance ?? {}).flatMap(([field, said]) => {
    if (shape[field] === undefined || said === undefined || isShown(field)) return [];
    const { sources, certainty, note } = said;
    const isNews = sources !== undefined && (sources.join() !== entry.sources.join() || certainty !== entry.certainty);
    if (!isNews && note === undefined) return [];
    const title = `”${fieldTitle(plan, entry.kind, field)}”`;
    const lead = sources === undefined ? `Om ${title}` : `${sources.length > 1 ? 'Källor' : 'Källa'} till ${title}`;
    return [{ lead, sources, certainty, note }];
  });
}
