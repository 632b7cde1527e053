import { kinds, type RecordKind } from '#schemas/kinds.ts';
import { anchorOf, indexPath } from '#addresses/addresses.ts';
import { cite, type Citations } from './citations.ts';
import { keyOf, type Entry, type Plan } from './plan.ts';

/** What a chapter of the whole plan in one document is about. */
export type ChapterTopic = 'reading' | 'knowledge' | 'register' | RecordKind;

export interface Chapter {
  topic: ChapterTopic;
  /** The site path of the page it stands for; the register has none. */
  path?: string;
  /** The id of its heading, which links to the page it stands for lead to. */
  id: string;
  heading: string;
  /** The records with headings of their own in it, for the contents. */
  parts: Entry[];
}

const readingPage = 'sa-las-du';
const knowledgePage = 'kunskapslage';

/** The records of these kinds have headings of their own. The others stand in tables and lists. */
const withParts: readonly RecordKind[] = [
  'page',
  'focus-area',
  'goal',
  'article',
  'federation',
  'care-area',
  'agreement',
];

/** The chapters of the whole plan in one document, PDF or HTML, in order; a kind that the plan lacks has none. */
export function chaptersOf(plan: Plan): Chapter[] {
  return [
    pageChapter(plan, 'reading', readingPage, 'Så läser du planen'),
    ...kindChapter(plan, 'page', 'Planen och vem som bestämmer'),
    ...kindChapter(plan, 'focus-area'),
    ...kindChapter(plan, 'goal'),
    ...kindChapter(plan, 'event'),
    ...kindChapter(plan, 'article'),
    ...kindChapter(plan, 'municipality'),
    ...kindChapter(plan, 'federation'),
    ...kindChapter(plan, 'care-area'),
    ...kindChapter(plan, 'agreement'),
    ...kindChapter(plan, 'actor'),
    ...kindChapter(plan, 'document'),
    pageChapter(plan, 'knowledge', knowledgePage, 'Kunskapsläge'),
    ...kindChapter(plan, 'term'),
    ...kindChapter(plan, 'source'),
    { topic: 'register', id: 'a-o', heading: 'A–Ö-register', parts: [] },
  ];
}

/** The page that a chapter is made from, where the plan has it. */
export function pageOf(plan: Plan, topic: 'reading' | 'knowledge'): Entry<'page'> | undefined {
  const wanted = topic === 'reading' ? readingPage : knowledgePage;
  return plan.records.page.find(({ id }) => id === wanted);
}

function pageChapter(plan: Plan, topic: 'reading' | 'knowledge', id: string, heading: string): Chapter {
  const page = pageOf(plan, topic);
  const path = `${indexPath(kinds.page.place)}${id}/`;
  return { topic, path, id: anchorOf(path), heading: page?.title ?? heading, parts: [] };
}

function kindChapter(plan: Plan, kind: RecordKind, heading: string = kinds[kind].heading): Chapter[] {
  const entries: readonly Entry[] = plan.records[kind];
  // The chapter about the plan is there without pages too: what it says comes from plan.yaml.
  if (entries.length === 0 && kind !== 'page') return [];
  const parts = withParts.includes(kind) ? entries.filter(({ id }) => !(kind === 'page' && isOwnChapter(id))) : [];
  const path = indexPath(kinds[kind].place);
  return [{ topic: kind, path, id: anchorOf(path), heading, parts }];
}

const isOwnChapter = (id: string): boolean => id === readingPage || id === knowledgePage;

/** The sources of the whole document: those cited, in the order of the chapters, then the rest of the register. */
export function citationsOfBook(plan: Plan): Citations {
  const { records, derived } = plan;
  const cited = chaptersOf(plan).flatMap(({ topic }) => {
    const entries = topic in records ? (records[topic as RecordKind] as Entry[]) : [];
    return entries.flatMap((entry) => derived.sourcesOf[keyOf(entry)] ?? []);
  });
  return cite(plan, [...derived.sourcesOfPlan, ...cited, ...records.source.map(({ id }) => id)]);
}
