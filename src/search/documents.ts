import { kinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import { isGroupKind } from '#schemas/party-kinds.ts';
import { indexPath } from '#addresses/addresses.ts';
import { divisionsOf } from '#model/division.ts';
import type { KindNames } from '#model/kind-names.ts';
import type { Entry, Plan, PlanDraft } from '#model/plan.ts';
import { rememberedFor } from '#model/remembered.ts';
import { capitalized } from '#text/letters.ts';
import { leadOf, textOf } from './entry-text.ts';
import { filtersOf, type SearchFilters } from './filters.ts';
import { linkTexts } from './link-texts.ts';
import { addressWords, namesOf } from './names.ts';
import { pageType, type PageKind } from './page-types.ts';
import { synonymGroups, type SynonymGroup } from './synonyms.ts';

/** Which of several that bear the same name a reader means first: municipalities, then indexes, pages, registers. */
export type Rank = 1 | 2 | 3 | 4;

/** Something that can be found: a record's page, an entry of a register, or the index page of a kind. */
export interface SearchDocument {
  /** The site path, `/kommuner/tallby/` or `/ordlista/#sip`. */
  path: string;
  title: string;
  kind: PageKind;
  /** What readers see of the kind. */
  type: string;
  /** All it is called, its title first. */
  names: string[];
  /** The words of its address, without diacritics; empty where no reader sees them. */
  address: string;
  /** What it says first: the title and a sentence or two. */
  lead: string;
  /** What readers search for it by: the questions it answers, and words it does not hold. */
  searchTerms: readonly string[];
  /** What other pages call it where they lead to it. */
  called: readonly string[];
  /** All it says. */
  text: string;
  rank: Rank;
  isRegisterEntry: boolean;
  filters: SearchFilters;
}

/** All that can be found in a plan, kind by kind, each kind's index first. */
export const searchDocuments = rememberedFor((plan: Plan): readonly SearchDocument[] => {
  const groups = synonymGroups(plan);
  const texts = linkTexts(plan);
  const terms = searchTermsOf(plan);
  return (Object.keys(plan.records) as RecordKind[]).flatMap((kind) => {
    const entries = plan.records[kind] as Entry[];
    return entries.length === 0
      ? []
      : [...indexesOf(plan, kind, groups), ...entries.map((entry) => documentOf(plan, entry))].map((document) => ({
          ...document,
          called: texts.get(document.path) ?? [],
          searchTerms: terms.get(document.path) ?? [],
        }));
  });
});

/** What readers search for, by the paths of the pages that answer. */
export const searchTermsOf = ({ searchTerms }: PlanDraft): ReadonlyMap<string, readonly string[]> =>
  new Map(searchTerms?.pages.map(({ page, searches }) => [page, searches]));

/** The index of a kind; of groups of municipalities one for each division. */
function indexesOf(plan: Plan, kind: RecordKind, groups: readonly SynonymGroup[]): SearchDocument[] {
  if (!isGroupKind(kind)) return [indexDocument(plan, kinds[kind].place, kinds[kind], groups)];
  const divisions = divisionsOf(plan).filter((division) => division.kind === kind);
  return divisions.map((division) => indexDocument(plan, division.id, division, groups));
}

function indexDocument(
  plan: Plan,
  place: string,
  { heading, one, many }: KindNames,
  groups: readonly SynonymGroup[],
): SearchDocument {
  const path = indexPath(place);
  const nouns = [heading, capitalized(many), capitalized(one)];
  const synonyms = groups.filter(([term = '']) => nouns.includes(capitalized(term))).flat();
  return {
    path,
    title: heading,
    kind: 'other',
    type: pageType(plan, 'other', path),
    names: [...new Set([...nouns, ...synonyms])],
    address: '',
    lead: heading,
    text: heading,
    searchTerms: [],
    called: [],
    rank: 2,
    isRegisterEntry: false,
    filters: {},
  };
}

function documentOf(plan: Plan, entry: Entry): SearchDocument {
  const { form }: KindDefinition = kinds[entry.kind];
  const isRegisterEntry = form === 'register';
  return {
    path: entry.path,
    title: entry.label,
    kind: entry.kind,
    type: pageType(plan, entry.kind, entry.path),
    names: namesOf(entry),
    address: addressWords(entry),
    lead: leadOf(entry),
    text: textOf(entry),
    searchTerms: [],
    called: [],
    rank: isRegisterEntry ? 4 : entry.kind === 'municipality' ? 1 : 3,
    isRegisterEntry,
    filters: filtersOf(plan, entry),
  };
}
