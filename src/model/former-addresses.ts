import type { Entry, PlanDraft } from './plan.ts';

export interface FormerAddress {
  /** The address, without slashes at the ends: `kommuner/gamla-namnet`. */
  former: string;
  slug: string;
  entry: Entry;
}

/** Every address a record has had before; each leads to its present one. */
export function formerAddresses(plan: PlanDraft): FormerAddress[] {
  return (Object.values(plan.records).flat() as Entry[]).flatMap((entry) => {
    const slugs = 'formerSlugs' in entry ? (entry.formerSlugs ?? []) : [];
    return slugs.map((slug) => ({ former: `${entry.path.split('/')[1]}/${slug}`, slug, entry }));
  });
}
