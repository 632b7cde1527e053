import type { DivisionsData } from '#schemas/divisions.ts';
import { kinds } from '#schemas/kinds.ts';
import type { GroupKind } from '#schemas/party-kinds.ts';
import type { Noun } from '#text/counts.ts';
import { listInWords } from '#text/sorting.ts';
import { membersOf } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';
import { rememberedFor } from './remembered.ts';

/** A group of municipalities. */
export type Group = Entry<GroupKind>;

/** The colour that a group has on the map, and its letter there. */
export interface GroupColour {
  group: string;
  letter: string;
  fill: string;
  text: string;
}

/** What municipalities are grouped by, in the words of the plan. */
export interface Division extends Noun {
  /** The address of its page, without slashes. */
  id: string;
  /** `Kommunalförbund`, as the head of a column and the name of a fact. */
  heading: string;
  kind: GroupKind;
  /** The field of a municipality that names its groups. */
  field: (typeof fieldOfKind)[GroupKind];
  groups: readonly Group[];
  /** How the county is arranged, before the list of groups. */
  lede?: string | undefined;
  /** Whether what a group decides and signs counts for its municipalities. */
  decides: boolean;
  colours: readonly GroupColour[];
}

export const fieldOfKind = {
  federation: 'federation',
  'care-area': 'careArea',
  area: 'areas',
} as const satisfies Record<GroupKind, string>;

/** The kinds that are a division each, called what its folder is. Areas say themselves which division they are of. */
const foldersOfGroups = ['federation', 'care-area'] as const satisfies readonly GroupKind[];

/** The divisions that the plan has groups of, in the order and words of the plan. Nothing speaks of another. */
export const divisionsOf = rememberedFor((plan: Pick<PlanDraft, 'records' | 'divisions'>): readonly Division[] => {
  const named = namedIn(plan);
  const unnamed = foldersOfGroups
    .map((kind) => ({ ...kinds[kind], id: kinds[kind].place }))
    .filter(({ id }) => named.every((division) => division.id !== id));
  return [...named, ...unnamed].flatMap((words): Division[] => {
    const kind = foldersOfGroups.find((one) => kinds[one].place === words.id) ?? 'area';
    const groups: readonly Group[] =
      kind === 'area' ? plan.records.area.filter(({ division }) => division === words.id) : plan.records[kind];
    if (groups.length === 0) return [];
    const { id, heading, one, many, theOne, theMany, isNeuter = false } = words;
    const { lede, decides = false, colours = [] } = 'schema' in words ? {} : words;
    const noun = { one, many, theOne, theMany, isNeuter };
    return [{ id, heading, ...noun, kind, field: fieldOfKind[kind], groups, lede, decides, colours }];
  });
});

/** What a plan says of its divisions. In a file with mistakes it may be anything. */
function namedIn({ divisions }: Pick<PlanDraft, 'divisions'>): DivisionsData['divisions'] {
  const listed: unknown = divisions?.divisions;
  return Array.isArray(listed)
    ? listed.filter((one) => typeof one?.id === 'string' && typeof one.one === 'string')
    : [];
}

/** The divisions that a plan names whose groups have no folder of their own. */
export const namedDivisions = (plan: Pick<PlanDraft, 'divisions'>): DivisionsData['divisions'] =>
  namedIn(plan).filter(({ id }) => foldersOfGroups.every((kind) => kinds[kind].place !== id));

/** The division that a group is of. */
export function divisionOf(plan: PlanDraft, group: Group): Division {
  const found = divisionsOf(plan).find((division) => groupsById(division).has(group.id));
  if (found === undefined) throw new Error(`no division has "${group.id}"`);
  return found;
}

const groupsById = rememberedFor(({ groups }: Division) => new Map(groups.map((group) => [group.id, group])));

/** The groups that a municipality belongs to in a division: none, one or several. */
export const groupsIn = (municipality: Entry<'municipality'>, division: Division): Group[] =>
  municipality.groups.flatMap((id) => groupsById(division).get(id) ?? []);

/** The groups that a municipality belongs to, each with its division. */
export function groupsOf(plan: PlanDraft, municipality: Entry<'municipality'>): { division: Division; group: Group }[] {
  return divisionsOf(plan).flatMap((division) =>
    groupsIn(municipality, division).map((group) => ({ division, group })),
  );
}

/** The groups of a division that some municipalities belong to, each once, in the order of the municipalities. */
export function groupsAmong(members: readonly Entry<'municipality'>[], division: Division): Group[] {
  return [...new Set(members.flatMap((member) => groupsIn(member, division)))];
}

/** What else the municipalities of a group are grouped in, by division. */
export function groupsBeside(plan: PlanDraft, { id }: Group): { heading: string; groups: Group[] }[] {
  const members = membersOf(plan, id);
  return divisionsOf(plan)
    .filter(({ groups }) => groups.every((group) => group.id !== id))
    .map((division) => ({ heading: division.heading, groups: groupsAmong(members, division) }))
    .filter(({ groups }) => groups.length > 0);
}

/** The name of a group in running text. */
export const shortNameOf = (group: Group): string =>
  'shortName' in group ? (group.shortName ?? group.name) : group.name;

/** That municipalities and their groups are told of elsewhere: `Kommuner och kommunalförbund har egna sidor.` */
export function haveOwn(plan: PlanDraft, what: string): string {
  const headings = divisionsOf(plan).map(({ heading }) => heading);
  const all = plan.records.municipality.length === 0 ? headings : [kinds.municipality.heading, ...headings];
  const [first, ...rest] = all;
  if (first === undefined) return '';
  return `${listInWords([first, ...rest.map((heading) => heading.toLocaleLowerCase('sv'))])} har egna ${what}.`;
}
