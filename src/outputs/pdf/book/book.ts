import { chaptersOf, type ChapterTopic } from '#model/book.ts';
import { planJson } from '#model/plan-json.ts';
import type { Plan } from '#model/plan.ts';
import { recordOf } from '#model/lookup.ts';
import { dateInWords } from '#text/dates.ts';
import type { OutputContext } from '#outputs/output.ts';
import type { Block, PdfDocument } from '#outputs/pdf/document.ts';
import { chapterHeading, emptyDraft, type Draft } from '#outputs/pdf/draft.ts';
import { helpBox, imprint, paperOf } from '#outputs/pdf/paper.ts';
import { sourceList } from '#outputs/pdf/sources.ts';
import { paragraph, refs, styled } from '#outputs/pdf/words.ts';
import { about } from './about.ts';
import { agreements } from './agreements.ts';
import { areas, goals } from './areas.ts';
import { municipalities, places } from './county.ts';
import { knowledge } from './knowledge.ts';
import { reading } from './reading.ts';
import { actors, documents, glossary } from './registers.ts';
import { articles, time } from './time.ts';

type Writer = (draft: Draft) => Block[];

/** What stands in each chapter under its heading. A register says nothing without page numbers, and the contents have those. */
const writers: Readonly<Record<Exclude<ChapterTopic, 'register'>, Writer>> = {
  reading,
  page: about,
  'focus-area': areas,
  goal: goals,
  event: time,
  article: articles,
  municipality: municipalities,
  federation: places('federation'),
  'care-area': places('care-area'),
  agreement: agreements,
  actor: actors,
  document: documents,
  knowledge,
  term: glossary,
  source: sourceList,
};

/** The whole plan as one book. */
export function book(plan: Plan, context: OutputContext): PdfDocument {
  const draft = emptyDraft(plan);
  const cover = coverOf(draft, context);
  const blocks = chaptersOf(plan).flatMap((chapter) =>
    chapter.topic === 'register' ? [] : [chapterHeading(draft, chapter), ...writers[chapter.topic](draft)],
  );
  return paperOf(draft, context, {
    path: 'ladda-ner/handlingsplan.pdf',
    title: plan.overview.title,
    eyebrow: plan.site.area,
    description: plan.site.description,
    form: 'book',
    cover,
    blocks,
    attachment: { name: 'plan.json', description: 'Hela planen som data', json: planJson(plan) },
  });
}

/** What the plan is and how long it was to hold, who stands behind the version, and where there is help. */
function coverOf(draft: Draft, context: OutputContext): Block[] {
  const { overview, site } = draft.plan;
  const { period, decidedBy, extendedBy } = overview;
  const decision = recordOf(draft.plan, 'event', decidedBy);
  const extension = extendedBy === null ? undefined : recordOf(draft.plan, 'event', extendedBy);
  return [
    styled(
      'lede',
      `Planen beslutades den ${dateInWords(decision.date)} för ${period.from}–${period.to}.`,
      refs(draft, decision.sources),
      extension !== undefined &&
        period.extendedTo !== null &&
        ` En förlängning till och med ${period.extendedTo} rekommenderades ${dateInWords(extension.date)}.`,
      extension !== undefined && refs(draft, extension.sources),
      ` ${overview.afterPeriod.text}`,
    ),
    paragraph(site.description),
    helpBox(draft),
    ...imprint(draft, context),
  ];
}
