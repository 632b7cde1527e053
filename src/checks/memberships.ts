import { groupKinds } from '#schemas/party-kinds.ts';
import type { Membership } from '#schemas/membership.ts';
import { membershipDiffers, overlappingMemberships, undatedMembership } from '#issues/definitions.ts';
import { fieldOfKind, type Group } from '#model/division.ts';
import type { Entry, PlanDraft } from '#model/plan.ts';
import { firstDay, lastDay } from '#text/dates.ts';
import type { Check, Finding } from './finding.ts';

/** Memberships with dates have dates, are in a group once at a time, and say of today what the other keys say. */
export const memberships: Check = ({ plan }) =>
  plan.records.municipality.flatMap((entry) => {
    const { kind, id, memberships: dated = [] } = entry;
    const found = dated.flatMap((one, index) => judge(one, dated.slice(0, index)).map((issue) => ({ issue, index })));
    return [
      ...found.map(({ issue, index }): Finding => ({
        issue,
        kind,
        id,
        at: { field: ['memberships', index, 'group'] },
      })),
      ...(dated.length === 0 || found.length > 0 ? [] : differences(plan, entry)),
    ];
  });

function judge(one: Membership, before: readonly Membership[]): Finding['issue'][] {
  if (one.from === undefined && one.until === undefined) return [undatedMembership({})];
  const isTwice = before.some((other) => other.group === one.group && overlap(one, other));
  return isTwice ? [overlappingMemberships({ group: one.group })] : [];
}

/** Whether two spans have a day in common, as far as the dates say: where one ends in the year that the other begins, nobody knows. */
function overlap(a: Membership, b: Membership): boolean {
  const startsBefore = (one: Membership, other: Membership) =>
    one.from === undefined || other.until === undefined || lastDay(one.from) < firstDay(other.until);
  return startsBefore(a, b) && startsBefore(b, a);
}

/** Where the keys for what is so today name other groups than the dates do. */
function differences(plan: PlanDraft, entry: Entry<'municipality'>): Finding[] {
  return groupKinds.flatMap((kind): Finding[] => {
    const field = fieldOfKind[kind];
    const known = new Set(plan.records[kind].map(({ id }: Group) => id));
    const named = [entry[field] ?? []].flat().filter((id) => known.has(id));
    const now = entry.groups.filter((id) => known.has(id));
    if (named.length === now.length && named.every((id) => now.includes(id))) return [];
    const issue = membershipDiffers({ field, named, now });
    return [
      { issue, kind: entry.kind, id: entry.id, at: { key: [entry[field] === undefined ? 'memberships' : field] } },
    ];
  });
}
