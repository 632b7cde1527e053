import { formerSlugTaken } from '#issues/definitions.ts';
import { everyEntry } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

/** A former address is not the address of another record. */
export const formerSlugs: Check = ({ plan }) => {
  const taken = new Map(everyEntry(plan).map(({ kind, id, file }) => [`${kind}/${id}`, file]));
  const findings: Finding[] = [];
  for (const entry of everyEntry(plan)) {
    const former = 'formerSlugs' in entry ? (entry.formerSlugs ?? []) : [];
    for (const [index, slug] of former.entries()) {
      const other = taken.get(`${entry.kind}/${slug}`);
      const at = { field: ['formerSlugs', index] };
      if (other === undefined) taken.set(`${entry.kind}/${slug}`, entry.file);
      else findings.push({ issue: formerSlugTaken({ slug, other }), kind: entry.kind, id: entry.id, at });
    }
  }
  return findings;
};
