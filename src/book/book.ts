import { recordKinds } from '#schemas/kinds.ts';
import type { Plan } from '#model/plan.ts';
import { about } from './about.ts';
import { agreements } from './agreements.ts';
import { areas, goals } from './areas.ts';
import type { Block } from './blocks.ts';
import { chaptersOf, type Chapter, type ChapterTopic } from './chapters.ts';
import { citedIn } from './collect.ts';
import { municipalities, places } from './county.ts';
import { coverOf } from './cover.ts';
import { chapterHeading } from './headings.ts';
import { knowledge } from './knowledge.ts';
import { reading } from './reading.ts';
import { records } from './records.ts';
import { register } from './register.ts';
import { actors, documents, glossary } from './registers.ts';
import { localPlans } from './local-plans.ts';
import { sourceList } from './sources.ts';
import { articles, time } from './time.ts';
import { withoutEmpty } from './without-empty.ts';
import type { BookEdition, Writing } from './writing.ts';

/** What stands in each chapter under its heading, as told on the day of the edition. A kind that is not here is told record by record. */
const writers: Readonly<
  Partial<Record<ChapterTopic, (plan: Plan, edition: BookEdition, chapter: Chapter) => Block[]>>
> = {
  reading,
  page: about,
  'focus-area': areas,
  goal: goals,
  event: time,
  article: articles,
  municipality: municipalities,
  division: (plan, _edition, { division }) => (division === undefined ? [] : places(plan, division)),
  agreement: agreements,
  'local-plan': localPlans,
  actor: actors,
  document: documents,
  knowledge,
  term: glossary,
  register,
};

function write(plan: Plan, edition: BookEdition, chapter: Chapter): Block[] {
  const { topic } = chapter;
  const own = writers[topic];
  if (own !== undefined) return own(plan, edition, chapter);
  const kind = recordKinds.find((one) => one === topic);
  if (kind === undefined) throw new Error(`nothing is written about ${topic}`);
  return records(plan, kind);
}

/** The whole plan as one book. A register says nothing where links cannot be followed and it has no page numbers. */
export function bookOf(plan: Plan, edition: BookEdition, hasRegister: boolean): Writing {
  const cover = coverOf(plan, edition);
  const chapters = chaptersOf(plan).filter(({ topic }) => hasRegister || topic !== 'register');
  const written = chapters.map((chapter) => (chapter.topic === 'source' ? [] : write(plan, edition, chapter)));
  const cited = citedIn([...cover, ...written.flat()]);
  const sources = [...new Set([...cited, ...plan.records.source.map(({ id }) => id)])];
  return {
    title: plan.overview.title,
    eyebrow: plan.site.area,
    description: plan.site.description,
    cover,
    blocks: withoutEmpty(
      chapters.flatMap((chapter, index) => [
        chapterHeading(chapter),
        ...(chapter.topic === 'source' ? [sourceList(plan, sources)] : (written[index] ?? [])),
      ]),
    ),
    sources,
  };
}
