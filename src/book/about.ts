import { periodBar, periodParts } from '#charts/period.ts';
import { levelTitle } from '#model/levels.ts';
import { partyOf, recordOf } from '#model/lookup.ts';
import { otherTitles } from '#model/ledes.ts';
import type { Entry, Plan } from '#model/plan.ts';
import type { Statement } from '#schemas/provenance.ts';
import { uncapitalized } from '#text/letters.ts';
import type { Block } from './blocks.ts';
import { pagesAbout } from './chapters.ts';
import { headingOf, subheading } from './headings.ts';
import {
  doubt,
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
  doubtLine,
} from './words.ts';
import { helpFor } from './cover.ts';
import { bodyOf } from './body.ts';
import { statementList } from './statements.ts';
import type { BookEdition } from './writing.ts';

/** The plan and who decides: the page about the plan, what `plan.yaml` says, then the other pages in their order. */
export function about(plan: Plan, { date }: BookEdition): Block[] {
  const { overview, records } = plan;
  const page = records.page.find(({ id }) => id === 'planen');
  return [
    ...period(plan, date),
    ...(page === undefined ? [] : textPage(plan, page)),
    ...statements('Syften', overview.purpose),
    ...statements('Hur planen är uppbyggd', overview.structure),
    ...parties(plan),
    ...decisionChain(plan),
    ...decisionPath(plan),
    ...statements('Styrning', [...(overview.arena === null ? [] : [overview.arena]), ...overview.steering]),
    ...statements('Pengar till länsarbetet', overview.funding),
    ...titles(plan),
    ...pagesAbout(plan)
      .filter((other) => other !== page)
      .flatMap((other) => textPage(plan, other)),
  ];
}

/** A page of running text. */
function textPage(plan: Plan, page: Entry<'page'>): Block[] {
  const blocks = [...helpFor(plan, page), styled('lede', page.summary), ...doubtLine(page), ...bodyOf(page, 3)];
  const begin = headingOf(page, 2);
  return page.language === 'sv'
    ? [begin, ...blocks]
    : [begin, { type: 'part', language: page.language, children: blocks }];
}

function period(plan: Plan, today: string): Block[] {
  const { overview } = plan;
  const parts = periodParts(overview, today);
  if (parts.length === 0) return [];
  const picture = { id: 'planens-tid', figure: periodBar(overview, today) };
  const caption = words(
    'Från vänster: ',
    parts.map(({ years, name }) => `${years} ${uncapitalized(name)}`).join(', '),
    '.',
  );
  return [{ type: 'figure', picture, caption, width: 100 }];
}

function statements(title: string, list: readonly Statement[]): Block[] {
  return list.length === 0 ? [] : [subheading(2, title), ...statementList(list)];
}

const spaced = (children: ReturnType<typeof doubt>) => (children.length === 0 ? [] : words(' ', children));

function parties(plan: Plan): Block[] {
  const { parties: all } = plan.overview;
  if (all.length === 0) return [];
  const items = all.map(({ party, role, sources, certainty }) => [
    paragraph(recordLink(partyOf(plan, party)), `: ${role}`, refs(sources), spaced(doubt({ certainty }))),
  ]);
  return [subheading(2, 'Parter'), { type: 'list', isOrdered: false, start: 1, items }];
}

function decisionChain(plan: Plan): Block[] {
  if (plan.overview.levels.length === 0) return [];
  const rows = plan.overview.levels.map((level) => [
    { children: words(levelTitle(plan, level)) },
    {
      children:
        level.parties.length === 0
          ? words('Var och en för sig')
          : partyLinks(level.parties.map((id) => partyOf(plan, id))),
    },
    { children: words(level.may, refs(level.sources), spaced(doubt(level))) },
  ]);
  return [
    subheading(2, 'Nivåerna i korthet'),
    {
      type: 'table',
      caption: words('Från staten till kommunen'),
      columns: [{}, { share: 1 }, { share: 2 }],
      head: [words('Nivå'), words('Parter'), words('Vad nivån får göra')],
      rows,
    },
  ];
}

function decisionPath(plan: Plan): Block[] {
  const { decisionPath: steps } = plan.overview;
  if (steps.length === 0) return [];
  const items = steps.map((step): Block[] => {
    if ('event' in step) {
      const event = recordOf(plan, 'event', step.event);
      const who = partyLinks(
        event.who.map((id) => partyOf(plan, id)),
        event.date,
      );
      return [
        paragraph(strong(recordLink(event)), refs(event.sources)),
        paragraph(small(who, who.length > 0 && ', ', whenOf(event))),
        ...doubtLine(event),
      ];
    }
    return [
      paragraph(step.action, refs(step.sources)),
      paragraph(small(recordLink(partyOf(plan, step.who)), ', okänt datum')),
      ...doubtLine(step),
    ];
  });
  return [subheading(2, 'Vägen till beslut'), { type: 'list', isOrdered: true, start: 1, items }];
}

function titles(plan: Plan): Block[] {
  const { titleVariants, note } = plan.overview;
  const items = titleVariants.map(({ title, sources }) => [paragraph(`”${title}”`, refs(sources))]);
  return [
    ...(items.length === 0
      ? []
      : [
          subheading(2, 'Andra titlar i källorna'),
          paragraph(otherTitles),
          { type: 'list', isOrdered: false, start: 1, items } as const,
        ]),
    ...(note === undefined ? [] : [paragraph(mark('partly', note))]),
  ];
}
