import type { MunicipalityData } from '#schemas/municipality.ts';
import type { Membership } from '#schemas/membership.ts';
import { firstDay, lastDay } from '#text/dates.ts';
import { capitalized } from '#text/letters.ts';
import { heldInWords } from '#text/periods.ts';
import type { Division, Group } from './division.ts';
import type { Entry, PlanDraft } from './plan.ts';

export type When = 'past' | 'now' | 'ahead';

type Belonging = Pick<MunicipalityData, 'federation' | 'careArea' | 'areas' | 'memberships'>;

/** Whether each of the dated memberships is over, is so or lies ahead on a day. */
export const whenHeld = (memberships: readonly Membership[], day: string): When[] =>
  memberships.map((own) => {
    const { from, until } = own;
    if (from !== undefined && firstDay(from) > day) return 'ahead';
    if (until === undefined) return 'now';
    // Where the two are as exact as a year, the change came some day in it: the next one counts as soon as the year does.
    const isFollowed = memberships.some((other) => other !== own && other.from === until && firstDay(until) <= day);
    return isFollowed || lastDay(until) < day ? 'past' : 'now';
  });

/** The ids of the groups that a municipality belongs to on a day, each once: those it names, where no dates say otherwise. */
export function groupsOn({ federation, careArea, areas, memberships: all = [] }: Belonging, day: string): string[] {
  const memberships = all.filter(({ from, until }) => from !== undefined || until !== undefined);
  const when = whenHeld(memberships, day);
  const dated = new Set(memberships.map(({ group }) => group));
  const held = memberships.filter((_, index) => when[index] === 'now').map(({ group }) => group);
  const named = [federation, careArea, areas].flat().filter((id) => typeof id === 'string');
  return [...new Set([...named.filter((id) => !dated.has(id) || held.includes(id)), ...held])];
}

/** A membership with dates and what it is of, in words up to the verb: `Till och med 2019 hörde`. */
export interface Dated<Of extends Entry> extends Membership {
  lead: string;
  of: Of;
}

/** The memberships of a municipality in the groups of a division whose dates are known, in the order that they are written. */
export const datedIn = (entry: Entry<'municipality'>, { groups }: Division): Dated<Group>[] =>
  datedOf(entry).flatMap((dated) => {
    const of = groups.find(({ id }) => id === dated.group);
    return of === undefined ? [] : [{ ...dated, of }];
  });

/** The memberships in a group whose dates are known. */
export const datedMembersOf = (plan: PlanDraft, { id }: Group): Dated<Entry<'municipality'>>[] =>
  plan.records.municipality.flatMap((of) =>
    datedOf(of)
      .filter(({ group }) => group === id)
      .map((dated) => ({ ...dated, of })),
  );

const datedOf = ({ memberships = [], held = [] }: Entry<'municipality'>): Omit<Dated<Entry>, 'of'>[] =>
  memberships.map((one, index) => ({
    ...one,
    lead: `${capitalized(heldInWords(one))} ${held[index] === 'past' ? 'hörde' : 'hör'}`,
  }));
