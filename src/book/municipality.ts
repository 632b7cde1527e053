import { decisionOf } from '#model/collectives.ts';
import { jointActs, takenThrough } from '#model/decision-answer.ts';
import { divisionsOf, groupsOf } from '#model/division.ts';
import { atLevel, levelTitle } from '#model/levels.ts';
import { localGroupsOf } from '#model/local-groups.ts';
import type { Entry, Plan } from '#model/plan.ts';
import type { Block } from './blocks.ts';
import { datedGroups } from './places.ts';
import {
  address,
  belongsHere,
  doubt,
  doubtName,
  mark,
  paragraph,
  partyLinks,
  recordLink,
  refs,
  styled,
  unknown,
  whenOf,
  words,
  doubtLine,
} from './words.ts';

/** What was decided in a municipality, or that no decision has been found. */
export function decisionIn(plan: Plan, entry: Entry<'municipality'>): Block[] {
  const found = decisionOf(plan, entry);
  if (found === undefined)
    return [
      styled('answer', `Vi har inte hittat något beslut om planen i ${entry.name}.`),
      paragraph(unknown()),
      ...jointActs(plan).map(({ lead, text, sources }) => paragraph(lead && `${lead.text}: `, text, refs(sources))),
    ];
  const { decision, through } = found;
  return [
    styled('answer', decision.summary, through && ` ${takenThrough(through)}`, refs(decision.sources)),
    paragraph(recordLink(decision), `, ${whenOf(decision)}`),
    ...doubtLine(decision, true),
  ];
}

/** Who may decide what, with the municipality's own group and name in the table. */
export function ownDecisionChain(plan: Plan, entry: Entry<'municipality'>): Block {
  const rows = plan.overview.levels.map((level) => {
    const { parties, membership } = atLevel(plan, level, entry);
    const about =
      membership?.certainty === 'partly'
        ? mark('partly', `${doubtName('partly', belongsHere(entry.name))} ${membership.note ?? ''}`)
        : undefined;
    const sure = doubt(level);
    return [
      { children: words(levelTitle(plan, level)) },
      { children: partyLinks(parties) },
      {
        children: words(
          level.may,
          refs(level.sources),
          sure.length > 0 && words(' ', sure),
          about && words(' ', about, refs(membership?.sources)),
        ),
      },
    ];
  });
  return {
    type: 'table',
    caption: words('Från staten till kommunen'),
    columns: [{}, { share: 1 }, { share: 2 }],
    head: [words('Nivå'), words('Parter'), words('Vad nivån får göra')],
    rows,
  };
}

/** A municipality in a few lines: what was decided, and where it belongs. */
export function inShort(plan: Plan, entry: Entry<'municipality'>): Block[] {
  const { code } = entry.provenance ?? {};
  const about = divisionsOf(plan).flatMap(({ field }) => {
    const said = entry.provenance?.[field];
    return said === undefined ? [] : doubt(said);
  });
  const place = [
    ...words(`Kommunkod ${entry.code}`, refs(code?.sources), entry.seat !== null && `, centralort ${entry.seat}`, '.'),
    ...groupsOf(plan, entry).flatMap(({ division, group }) =>
      words(' ', group.name, refs(entry.provenance?.[division.field]?.sources), '.'),
    ),
  ];
  const found = decisionOf(plan, entry);
  return [
    found === undefined
      ? paragraph(mark('unknown', 'Vi har inte hittat något beslut om planen.'))
      : paragraph(
          recordLink(found.decision, found.decision.title),
          `, ${whenOf(found.decision)}.`,
          found.through && ` ${takenThrough(found.through)}`,
          refs(found.decision.sources),
        ),
    styled('small', place, about.length > 0 && words(' ', about)),
    ...divisionsOf(plan).flatMap((division) => datedGroups(entry, division).map((line) => styled('small', line))),
    ...localGroupsOf(plan, entry.id).map((group) => styled('small', recordLink(group), '.')),
    ...ownAddress(entry.helpPage, `Stöd och hjälp: ${entry.name}`),
    ...ownAddress(entry.website, `Webbplats: ${entry.name}`),
  ];
}

const ownAddress = (url: string | null, name: string): Block[] =>
  url === null ? [] : [styled('small', address(url, name))];
