import { kinds, recordKinds, type RecordKind } from '#schemas/kinds.ts';
import { groupKinds, type GroupKind } from '#schemas/party-kinds.ts';
import { indexPath } from '#addresses/addresses.ts';
import { divisionsOf, type Division } from '#model/division.ts';
import type { Entry, Plan } from '#model/plan.ts';

/** What a chapter of the whole plan in one document is about. */
export type ChapterTopic = 'reading' | 'knowledge' | 'register' | 'division' | Exclude<RecordKind, GroupKind>;

export interface Chapter {
  topic: ChapterTopic;
  /** The site path of the page it stands for. */
  path: string;
  heading: string;
  /** What the municipalities are grouped by, in a chapter about that. */
  division?: Division;
}

/** The order of the kinds: before the divisions and after them, after the kinds that are not here, and last. */
const order = {
  first: ['focus-area', 'goal', 'event', 'article', 'municipality'],
  agreed: ['agreement', 'local-plan'],
  known: ['actor', 'document'],
  last: ['term', 'source'],
} as const satisfies Readonly<Record<string, readonly ChapterTopic[]>>;

/** The chapters of the divisions tell the groups, and the page about the plan begins. */
const placed: ReadonlySet<RecordKind> = new Set<RecordKind>([...groupKinds, 'page', ...Object.values(order).flat()]);
const others = recordKinds.filter((kind): kind is Exclude<RecordKind, GroupKind> => !placed.has(kind));

const readingPage = 'sa-las-du';
const knowledgePage = 'kunskapslage';

/** The chapters of the whole plan in one document, PDF or HTML, in order; a kind that the plan lacks has none. */
export function chaptersOf(plan: Plan): Chapter[] {
  return [
    pageChapter(plan, 'reading', readingPage, 'Så läser du planen'),
    ...kindChapter(plan, 'page', 'Planen och vem som bestämmer'),
    ...order.first.flatMap((kind) => kindChapter(plan, kind)),
    ...divisionsOf(plan).map((division): Chapter => {
      return { topic: 'division', path: indexPath(division.id), heading: division.heading, division };
    }),
    ...[...order.agreed, ...others, ...order.known].flatMap((kind) => kindChapter(plan, kind)),
    pageChapter(plan, 'knowledge', knowledgePage, 'Kunskapsläge'),
    ...order.last.flatMap((kind) => kindChapter(plan, kind)),
    { topic: 'register', path: '/sok/#a-o', heading: 'A–Ö-register' },
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
  return { topic, path, heading: page?.title ?? heading };
}

function kindChapter(
  plan: Plan,
  kind: Exclude<RecordKind, GroupKind>,
  heading: string = kinds[kind].heading,
): Chapter[] {
  // The chapter about the plan is there without pages too: what it says comes from plan.yaml.
  if (plan.records[kind].length === 0 && kind !== 'page') return [];
  return [{ topic: kind, path: indexPath(kinds[kind].place), heading }];
}

/** The pages that stand in the chapter about the plan. */
export const pagesAbout = ({ records }: Plan): Entry<'page'>[] =>
  records.page.filter(({ id }) => id !== readingPage && id !== knowledgePage);
