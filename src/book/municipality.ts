import { choiceTitle } from '#schemas/inspect.ts';
import { levelName } from '#schemas/plan.ts';
import { decisionOf } from '#model/collectives.ts';
import { jointActs, takenThrough } from '#model/decision-answer.ts';
import { groupsIn, groupsOf } from '#model/division.ts';
import { localGroupsOf } from '#model/local-groups.ts';
import { partyOf } from '#model/lookup.ts';
import type { Entry, Party, Plan } from '#model/plan.ts';
import type { Block } from './blocks.ts';
import {
  doubt,
  mark,
  paragraph,
  partyLinks,
  recordLink,
  refs,
  styled,
  unknown,
  web,
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

/** Who may decide what, with the municipality's own care area and name in the table. */
export function ownDecisionChain(plan: Plan, entry: Entry<'municipality'>): Block {
  const own: Record<string, Party[]> = { 'care-area': groupsIn(plan, entry, 'careArea'), municipality: [entry] };
  const membership = entry.provenance?.careArea;
  const rows = plan.overview.levels.map((level) => {
    const shown = level.parties.length > 0 ? level.parties.map((id) => partyOf(plan, id)) : (own[level.level] ?? []);
    const asks = level.level === 'care-area' && membership?.certainty === 'partly';
    const about = asks ? mark('partly', `Delvis belagt: hör ${entry.name} hit? ${membership.note ?? ''}`) : undefined;
    const sure = doubt(level);
    return [
      { children: words(choiceTitle(levelName, level.level)) },
      { children: partyLinks(shown) },
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
  const { careArea: inCareArea, code } = entry.provenance ?? {};
  const about = inCareArea === undefined ? [] : doubt(inCareArea);
  const place = [
    ...words(`Kommunkod ${entry.code}`, refs(code?.sources), entry.seat !== null && `, centralort ${entry.seat}`, '.'),
    ...groupsOf(plan, entry).flatMap(({ division, group }) =>
      words(' ', group.name, refs(entry.provenance?.[division]?.sources), '.'),
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
    ...localGroupsOf(plan, entry.id).map((group) => styled('small', recordLink(group), '.')),
    ...[entry.helpPage, entry.website].flatMap((url) => (url === null ? [] : [styled('small', web(url))])),
  ];
}
