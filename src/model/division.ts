import { kinds } from '#schemas/kinds.ts';
import { listInWords } from '#text/sorting.ts';
import { groupIdsOf, recordOf } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** What municipalities are grouped by: the field of a municipality that names its group. */
export type Division = 'federation' | 'careArea';
/** A group of municipalities. */
export type Group = Entry<'federation'> | Entry<'care-area'>;

const all = ['federation', 'careArea'] as const satisfies readonly Division[];
export const kindOfDivision = { federation: 'federation', careArea: 'care-area' } as const;

/** The divisions that the plan has groups of. Nothing speaks of another. */
export const divisionsOf = ({ records }: Pick<PlanDraft, 'records'>): Division[] =>
  all.filter((division) => records[kindOfDivision[division]].length > 0);

/** `Kommunalförbund`, as the head of a column and the name of a fact. */
export const divisionHeading = (division: Division): string => kinds[kindOfDivision[division]].heading;

/** The groups that a municipality belongs to in a division: none, one or several. */
export function groupsIn(plan: PlanDraft, municipality: Entry<'municipality'>, division: Division): Group[] {
  return groupIdsOf(municipality, division).map((id) => recordOf(plan, kindOfDivision[division], id));
}

/** The groups that a municipality belongs to, each with its division. */
export function groupsOf(plan: PlanDraft, municipality: Entry<'municipality'>): { division: Division; group: Group }[] {
  return all.flatMap((division) => groupsIn(plan, municipality, division).map((group) => ({ division, group })));
}

/** The name of a group in running text. */
export const shortNameOf = (group: Group): string => (group.kind === 'federation' ? group.shortName : group.name);

/** That municipalities and their groups are told of elsewhere: `Kommuner och kommunalförbund har egna sidor.` */
export function haveOwn(plan: Pick<PlanDraft, 'records'>, what: string): string {
  const headings = divisionsOf(plan).map(divisionHeading);
  const all = plan.records.municipality.length === 0 ? headings : [kinds.municipality.heading, ...headings];
  const [first, ...rest] = all;
  if (first === undefined) return '';
  return `${listInWords([first, ...rest.map((heading) => heading.toLocaleLowerCase('sv'))])} har egna ${what}.`;
}
