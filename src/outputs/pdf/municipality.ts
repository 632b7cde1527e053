import { choiceTitle, itemOf, schemaAt } from '#schemas/inspect.ts';
import { planSchema } from '#schemas/plan.ts';
import { decisionAmong, eventsOf } from '#model/events.ts';
import { membersOf, partyOf, recordOf } from '#model/lookup.ts';
import type { Entry, Party } from '#model/plan.ts';
import { counted } from '#text/numbers.ts';
import type { Block } from './document.ts';
import type { Draft } from './draft.ts';
import type { Fact } from './places.ts';
import {
  doubt,
  doubtLine,
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
} from './words.ts';

const levelSchema = schemaAt(itemOf(planSchema.shape.levels) ?? planSchema, ['level']) ?? planSchema;

/** What was decided in a municipality, or that no decision has been found. */
export function decisionIn(draft: Draft, entry: Entry<'municipality'>): Block[] {
  const decision = decisionAmong(eventsOf(draft.plan, entry.id));
  if (decision === undefined)
    return [styled('answer', `Vi har inte hittat något beslut om planen i ${entry.name}.`), paragraph(unknown())];
  return [
    styled('answer', decision.summary, refs(draft, decision.sources)),
    paragraph(recordLink(draft, decision), `, ${whenOf(decision)}`),
    ...doubtLine(decision, true),
  ];
}

/** Who may decide what, with the municipality's own care area and name in the table. */
export function ownDecisionChain(draft: Draft, entry: Entry<'municipality'>): Block {
  const { plan } = draft;
  const own: Record<string, Party[]> = { 'care-area': [partyOf(plan, entry.careArea)], municipality: [entry] };
  const membership = entry.provenance?.careArea;
  const rows = plan.overview.levels.map((level) => {
    const shown = level.parties.length > 0 ? level.parties.map((id) => partyOf(plan, id)) : (own[level.level] ?? []);
    const asks = level.level === 'care-area' && membership?.certainty === 'partly';
    const about = asks ? mark('partly', `Delvis belagt: hör ${entry.name} hit? ${membership.note ?? ''}`) : undefined;
    const sure = doubt(level);
    return [
      { children: words(choiceTitle(levelSchema, level.level)) },
      { children: partyLinks(draft, shown) },
      {
        children: words(
          level.may,
          refs(draft, level.sources),
          sure.length > 0 && words(' ', sure),
          about && words(' ', about, refs(draft, membership?.sources)),
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
export function inShort(draft: Draft, entry: Entry<'municipality'>): Block[] {
  const { plan } = draft;
  const federation = recordOf(plan, 'federation', entry.federation);
  const careArea = recordOf(plan, 'care-area', entry.careArea);
  const { federation: inFederation, careArea: inCareArea, code } = entry.provenance ?? {};
  const about = inCareArea === undefined ? [] : doubt(inCareArea);
  const place = [
    ...words(`Kommunkod ${entry.code}`, refs(draft, code?.sources), `, centralort ${entry.seat}. `),
    ...words(federation.name, refs(draft, inFederation?.sources), '. '),
    ...words(careArea.name, refs(draft, inCareArea?.sources), '.'),
  ];
  const decision = decisionAmong(eventsOf(plan, entry.id));
  return [
    decision === undefined
      ? paragraph(mark('unknown', 'Vi har inte hittat något beslut om planen.'))
      : paragraph(recordLink(draft, decision, decision.title), `, ${whenOf(decision)}.`, refs(draft, decision.sources)),
    styled('small', place, about.length > 0 && words(' ', about)),
    ...[entry.helpPage, entry.website].flatMap((url) => (url === null ? [] : [styled('small', web(url))])),
  ];
}

/** A municipality's facts. */
export function municipalityFacts(draft: Draft, entry: Entry<'municipality'>): Fact[] {
  const { plan } = draft;
  const federation = recordOf(plan, 'federation', entry.federation);
  const careArea = recordOf(plan, 'care-area', entry.careArea);
  const { federation: inFederation, careArea: inCareArea, code } = entry.provenance ?? {};
  const members = counted(membersOf(plan, federation.id).length, 'kommun', 'kommuner');
  return [
    {
      term: 'Kommunalförbund',
      children: [
        paragraph(recordLink(draft, federation), `, ${members} i länet`, refs(draft, inFederation?.sources)),
        paragraph(federation.summary),
      ],
    },
    {
      term: 'Vårdsamverkan',
      children: [
        paragraph(recordLink(draft, careArea), refs(draft, inCareArea?.sources)),
        paragraph(careArea.summary),
        ...(inCareArea ? doubtLine({ certainty: inCareArea.certainty, note: inCareArea.note }) : []),
      ],
    },
    { term: 'Kommunkod', children: [paragraph(entry.code, refs(draft, code?.sources))] },
    { term: 'Centralort', children: [paragraph(entry.seat)] },
    {
      term: 'Stöd och hjälp',
      children: [paragraph(entry.helpPage === null ? unknown() : web(entry.helpPage))],
    },
    { term: 'Webbplats', children: [paragraph(entry.website === null ? unknown() : web(entry.website))] },
    ...ownPagesFact(draft, entry),
  ];
}

function ownPagesFact(draft: Draft, { ownPages = [] }: Entry<'municipality'>): Fact[] {
  if (ownPages.length === 0) return [];
  const pages = ownPages.map((id) => recordOf(draft.plan, 'source', id));
  return [{ term: 'Egna sidor i ämnet', children: pages.map(({ id, title }) => paragraph(title, refs(draft, [id]))) }];
}
