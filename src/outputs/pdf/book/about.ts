import { choiceTitle, itemOf, schemaAt } from '#schemas/inspect.ts';
import { planSchema } from '#schemas/plan.ts';
import { periodBar, periodParts } from '#charts/period.ts';
import { partyOf, recordOf } from '#model/lookup.ts';
import type { Entry } from '#model/plan.ts';
import type { Statement } from '#schemas/provenance.ts';
import { bodyOf } from '#outputs/pdf/body.ts';
import type { Block } from '#outputs/pdf/document.ts';
import { bookmark, drawing, heading, headingOf, type Draft } from '#outputs/pdf/draft.ts';
import { helpFor } from '#outputs/pdf/paper.ts';
import { statementList } from '#outputs/pdf/statements.ts';
import {
  doubt,
  doubtLine,
  mark,
  paragraph,
  partyLinks,
  recordLink,
  refs,
  small,
  strong,
  styled,
  whenOf,
  words,
} from '#outputs/pdf/words.ts';
import { uncapitalized } from '#text/letters.ts';

const levelSchema = schemaAt(itemOf(planSchema.shape.levels) ?? planSchema, ['level']) ?? planSchema;
/** The pages that stand in chapters of their own. */
const elsewhere = new Set(['planen', 'sa-las-du', 'kunskapslage']);

/** The plan and who decides: the page about the plan, what `plan.yaml` says, then the other pages in their order. */
export function about(draft: Draft): Block[] {
  const { overview, records } = draft.plan;
  const page = records.page.find(({ id }) => id === 'planen');
  return [
    ...period(draft),
    ...(page === undefined ? [] : textPage(draft, page)),
    ...statements(draft, 'Syften', overview.purpose),
    ...statements(draft, 'Hur planen är uppbyggd', overview.structure),
    ...parties(draft),
    ...decisionChain(draft),
    ...decisionPath(draft),
    ...statements(draft, 'Styrning', [overview.arena, ...overview.steering]),
    ...statements(draft, 'Pengar till länsarbetet', overview.funding),
    ...titles(draft),
    ...records.page.filter(({ id }) => !elsewhere.has(id)).flatMap((other) => textPage(draft, other)),
  ];
}

/** A page of running text. */
function textPage(draft: Draft, page: Entry<'page'>): Block[] {
  const blocks = [...helpFor(draft, page), styled('lede', page.summary), ...doubtLine(page), ...bodyOf(draft, page, 3)];
  const begin = headingOf(draft, page, 2);
  return page.language === 'sv'
    ? [begin, ...blocks]
    : [begin, { type: 'part', language: page.language, children: blocks }];
}

function period(draft: Draft): Block[] {
  const { overview } = draft.plan;
  const parts = periodParts(overview);
  const figure = drawing(draft, 'planens-tid', periodBar(overview));
  const caption = words(
    'Från vänster: ',
    parts.map(({ years, name }) => `${years} ${uncapitalized(name)}`).join(', '),
    '.',
  );
  return [{ type: 'figure', ...figure, caption, width: 100 }];
}

function statements(draft: Draft, title: string, list: readonly Statement[]): Block[] {
  return list.length === 0 ? [] : [bookmark(heading(2, title)), ...statementList(draft, list)];
}

const spaced = (children: ReturnType<typeof doubt>) => (children.length === 0 ? [] : words(' ', children));

function parties(draft: Draft): Block[] {
  const { plan } = draft;
  const items = plan.overview.parties.map(({ party, role, sources, certainty }) => [
    paragraph(recordLink(draft, partyOf(plan, party)), `: ${role}`, refs(draft, sources), spaced(doubt({ certainty }))),
  ]);
  return [bookmark(heading(2, 'Parter')), { type: 'list', isOrdered: false, start: 1, items }];
}

function decisionChain(draft: Draft): Block[] {
  const { plan } = draft;
  if (plan.overview.levels.length === 0) return [];
  const rows = plan.overview.levels.map((level) => [
    { children: words(choiceTitle(levelSchema, level.level)) },
    {
      children:
        level.parties.length === 0
          ? words('Var och en för sig')
          : partyLinks(
              draft,
              level.parties.map((id) => partyOf(plan, id)),
            ),
    },
    { children: words(level.may, refs(draft, level.sources), spaced(doubt(level))) },
  ]);
  return [
    bookmark(heading(2, 'Nivåerna i korthet')),
    {
      type: 'table',
      caption: words('Från staten till kommunen'),
      columns: [{}, { share: 1 }, { share: 2 }],
      head: [words('Nivå'), words('Parter'), words('Vad nivån får göra')],
      rows,
    },
  ];
}

function decisionPath(draft: Draft): Block[] {
  const { plan } = draft;
  const items = plan.overview.decisionPath.map((step): Block[] => {
    if ('event' in step) {
      const event = recordOf(plan, 'event', step.event);
      const who = partyLinks(
        draft,
        event.who.map((id) => partyOf(plan, id)),
        event.date,
      );
      return [
        paragraph(strong(recordLink(draft, event)), refs(draft, event.sources)),
        paragraph(small(who, `, ${whenOf(event)}`)),
        ...doubtLine(event),
      ];
    }
    return [
      paragraph(step.action, refs(draft, step.sources)),
      paragraph(small(recordLink(draft, partyOf(plan, step.who)), ', okänt datum')),
      ...doubtLine(step),
    ];
  });
  return [bookmark(heading(2, 'Vägen till beslut')), { type: 'list', isOrdered: true, start: 1, items }];
}

function titles(draft: Draft): Block[] {
  const { titleVariants, note } = draft.plan.overview;
  const items = titleVariants.map(({ title, sources }) => [paragraph(`”${title}”`, refs(draft, sources))]);
  return [
    ...(items.length === 0
      ? []
      : [
          bookmark(heading(2, 'Andra titlar i källorna')),
          paragraph('Planen har flera namn i källorna. De syftar på samma plan.'),
          { type: 'list', isOrdered: false, start: 1, items } as const,
        ]),
    ...(note === undefined ? [] : [paragraph(mark('partly', note))]),
  ];
}
