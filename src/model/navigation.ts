import { kinds, recordKinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { groupKinds, isGroupKind } from '#schemas/party-kinds.ts';
import { href, indexPath } from '#addresses/addresses.ts';
import { divisionOf, divisionsOf, type Group } from './division.ts';
import { languageOf, type Entry, type PlanDraft } from './plan.ts';

export interface NavigationLink {
  text: string;
  path: string;
  href: string;
}

const main: readonly RecordKind[] = [
  'municipality',
  'focus-area',
  'goal',
  'event',
  'agreement',
  'document',
  'term',
  'page',
];
const last: readonly RecordKind[] = ['actor', 'article', 'source'];
const other = [...recordKinds.filter((kind) => ![...main, ...last, ...groupKinds].includes(kind)), ...last];

/** The main menu: the kinds that readers ask for first, when the plan has them. */
export function mainMenu(plan: PlanDraft): NavigationLink[] {
  return main.flatMap((kind) => indexLink(plan, kind));
}

/** The rest of the indexes, for the foot of the page. */
export function otherIndexes(plan: PlanDraft): NavigationLink[] {
  const divisions = divisionsOf(plan).map(({ id, heading }) => linkTo(plan, heading, indexPath(id)));
  return [...divisions, ...other.flatMap((kind) => indexLink(plan, kind))];
}

/** The pages for those who read otherwise, by the words of their links. */
const otherReadings = { lattlast: 'Lättläst', 'in-english': 'In English' };

export interface OtherReading {
  text: string;
  href: string;
  /** The language of the page where it is not Swedish. */
  language?: string | undefined;
}

/** The plan in easy Swedish and in other languages, for the top of the page, where the plan has those pages. */
export function otherReadingsOf({ records }: PlanDraft): OtherReading[] {
  return Object.entries(otherReadings).flatMap(([id, text]) =>
    records.page
      .filter((page) => page.id === id)
      .map((page) => ({ text, href: page.href, language: languageOf(page) })),
  );
}

/** The site paths of the index pages: one for each kind and each division that the plan has. */
export function indexPaths(plan: PlanDraft): string[] {
  const ofKinds = recordKinds.filter((kind) => !isGroupKind(kind) && plan.records[kind].length > 0);
  return [...ofKinds.map((kind) => kinds[kind].place), ...divisionsOf(plan).map(({ id }) => id)].map(indexPath);
}

function indexLink(plan: PlanDraft, kind: RecordKind): NavigationLink[] {
  if (plan.records[kind].length === 0) return [];
  const { heading, place }: KindDefinition = kinds[kind];
  return [linkTo(plan, heading, indexPath(place))];
}

function linkTo({ addressing }: PlanDraft, text: string, path: string): NavigationLink {
  return { text, path, href: href(path, addressing) };
}

export interface Neighbour {
  label: string;
  href: string;
  /** The language of the label where it is not Swedish. */
  language?: string | undefined;
}

export interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
}

/** The index that lists a record. */
export function indexOf(plan: PlanDraft, entry: Entry): NavigationLink {
  if (isGroup(entry)) {
    const { heading, id } = divisionOf(plan, entry);
    return linkTo(plan, heading, indexPath(id));
  }
  const { heading, place }: KindDefinition = kinds[entry.kind];
  return linkTo(plan, heading, indexPath(place));
}

/**
 * The records before and after one in their order; nothing for a municipality, whose neighbours in the alphabet have
 * nothing to do with it.
 */
export function neighboursOf(plan: PlanDraft, entry: Entry): Neighbours | undefined {
  if (entry.kind === 'municipality') return undefined;
  const entries: readonly Entry[] = isGroup(entry) ? divisionOf(plan, entry).groups : plan.records[entry.kind];
  const index = entries.findIndex(({ id }) => id === entry.id);
  const [previous, next] = [entries[index - 1], entries[index + 1]];
  return { ...(previous && { previous: neighbour(previous) }), ...(next && { next: neighbour(next) }) };
}

const isGroup = (entry: Entry): entry is Group => isGroupKind(entry.kind);

function neighbour(entry: Entry): Neighbour {
  const { label, href: address } = entry;
  const language = languageOf(entry);
  return { label, href: address, ...(language && { language }) };
}
