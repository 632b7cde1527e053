import { dateInWords, firstDay, lastDay, whenInWords } from '#text/dates.ts';
import { uncapitalized } from '#text/letters.ts';
import { firstSentence } from '#text/sentences.ts';
import { theMunicipality, type Answer, type AnswerPart } from './answer.ts';
import { decisionAnswer } from './decision-answer.ts';
import { groupsIn, groupsOf, shortNameOf } from './division.ts';
import { eventsOf } from './events.ts';
import { divisionAt } from './levels.ts';
import { recordOf } from './lookup.ts';
import {
  endUnknown,
  extensionInWords,
  forTime,
  lastKnown,
  notDecided,
  otherNow,
  otherTimes,
  planTime,
} from './plan-time.ts';
import type { Entry, Plan } from './plan.ts';

type Municipality = Entry<'municipality'>;

/**
 * What a resident asks of a municipality, answered on the day of the edition, `YYYY-MM-DD`. Every sentence is the
 * content's, or says of the content what it holds and does not hold.
 */
export function municipalityAnswers(plan: Plan, municipality: Municipality, today: string): Answer[] {
  return [
    decisionAnswer(plan, municipality),
    period(plan, municipality, today),
    duty(plan, municipality),
    help(municipality),
    cost(plan),
  ];
}

function period(plan: Plan, municipality: Municipality, today: string): Answer {
  const { overview } = plan;
  const { period, afterPeriod, extendedBy } = overview;
  const { extendedTo } = planTime(overview);
  const time = forTime(overview);
  const isPast = isOver(plan, today);
  const isAfterKnown = afterPeriod?.certainty === 'sourced';
  const extension = extendedBy === null ? undefined : recordOf(plan, 'event', extendedBy);
  const own = eventsOf(plan, municipality.id).find(({ category }) => category === 'extension');
  const others = otherTimes(overview, today);
  const more: AnswerPart[] = [
    ...(time === undefined ? [] : [{ text: `Planen gjordes ${time}.`, sources: period.sources }]),
    ...others.before,
    ...(extension === undefined || extendedTo === undefined
      ? []
      : [
          { text: extensionInWords(extendedTo, extension), sources: extension.sources },
          own === undefined
            ? { text: `Hur ${municipality.name} ställde sig till den har vi inte hittat.`, sources: [] }
            : { text: own.summary, sources: own.sources },
        ]),
    ...others.after,
    ...(isPast && afterPeriod !== null ? [{ text: afterPeriod.text, sources: afterPeriod.sources }] : []),
  ];
  return {
    id: 'period',
    question: 'Gäller planen nu?',
    certainty:
      isPast && !isAfterKnown
        ? 'partly'
        : time === undefined || overview.decidedBy === null
          ? 'unknown'
          : period.certainty,
    short: { text: nowInWords(plan, today), sources: [] },
    more,
    note: period.note,
    mayKnow: isPast && !isAfterKnown ? organisersOf(plan, municipality) : [],
    readOn: extension && { text: extension.title, href: extension.href },
  };
}

/** Whether the last day that the plan is known to hold has passed. */
function isOver({ overview }: Plan, today: string): boolean {
  const last = lastKnown(overview);
  return last !== undefined && today > lastDay(last);
}

function nowInWords(plan: Plan, today: string): string {
  const { overview } = plan;
  const { from, to, extendedTo, isOpen } = planTime(overview);
  if (overview.decidedBy === null) return notDecided;
  if (isOver(plan, today))
    return overview.afterPeriod?.certainty === 'sourced'
      ? 'Planens tid har gått ut.'
      : 'Den tid vi känner till har gått ut.';
  const other = otherNow(overview, today);
  if (other !== undefined) return other;
  if (from !== undefined && today < firstDay(from)) return `Planen börjar gälla ${whenInWords(from)}.`;
  if (isOpen) return 'Ja, tills vidare.';
  if (to !== undefined && today <= lastDay(to)) return `Ja, till och med ${dateInWords(to)}.`;
  if (extendedTo !== undefined) return `En förlängning till och med ${dateInWords(extendedTo)} är rekommenderad.`;
  return from === undefined
    ? 'Vilken tid planen gäller är inte känt.'
    : `Planen började gälla ${whenInWords(from)}. ${endUnknown}`;
}

function duty(plan: Plan, municipality: Municipality): Answer {
  const levels = plan.overview.levels.filter(({ certainty }) => certainty !== 'unknown');
  const own = levels.find(({ level }) => level === 'municipality');
  const common = { id: 'duty' as const, question: 'Vem ansvarar för vad?' };
  const more = levels.flatMap((level): AnswerPart[] => {
    const division = divisionAt(plan, level);
    if (division === undefined && level.level !== 'care-area') return [];
    const [group, ...others] = division === undefined ? [] : groupsIn(municipality, division);
    const { may: text, sources } = level;
    return [{ text, sources, ...(group && others.length === 0 && { lead: { text: group.name } }) }];
  });
  if (own === undefined) {
    const short = { text: 'Vad kommunen ansvarar för har vi inte hittat.', sources: [] };
    return { ...common, certainty: 'unknown', short, more, mayKnow: [theMunicipality] };
  }
  const { first, rest } = firstSentence(own.may);
  return {
    ...common,
    certainty: own.certainty,
    short: { text: `Kommunen ${uncapitalized(first)}`, sources: rest === '' ? own.sources : [] },
    more: [...(rest === '' ? [] : [{ text: rest, sources: own.sources }]), ...more],
    note: own.note,
    mayKnow: [],
  };
}

function help({ name, website, helpPage, provenance = {} }: Municipality): Answer {
  const ownPage: AnswerPart =
    helpPage === null
      ? { text: `Någon sida om stöd från ${name} har vi inte hittat.`, sources: [] }
      : {
          text: 'kommunens egen sida.',
          sources: provenance.helpPage?.sources ?? [],
          lead: { text: `Stöd och hjälp i ${name}`, href: helpPage },
        };
  const ownSite: AnswerPart[] =
    website === null
      ? []
      : [
          {
            text: new URL(website).host,
            sources: provenance.website?.sources ?? [],
            lead: { text: 'Kommunens webbplats', href: website },
          },
        ];
  return {
    id: 'help',
    question: 'Vart vänder jag mig?',
    certainty: helpPage === null ? 'partly' : (provenance.helpPage?.certainty ?? 'sourced'),
    short: { text: 'Börja med numren här.', sources: [] },
    more: [ownPage, ...ownSite],
    note: provenance.helpPage?.note,
    mayKnow: [],
  };
}

function cost({ overview, records }: Plan): Answer {
  const page = records.page.find(({ id }) => id === 'pengarna');
  return {
    id: 'cost',
    question: 'Vad kostar det?',
    certainty: overview.funding.length === 0 ? 'unknown' : 'partly',
    short: { text: 'Vi har inte hittat vad det kostar.', sources: [] },
    more: overview.funding.map(({ text, sources }) => ({ text, sources })),
    mayKnow: [theMunicipality],
    readOn: page && { text: page.title, href: page.href },
  };
}

/** Those who hold the work together where the municipality lies. */
function organisersOf(plan: Plan, municipality: Municipality): string[] {
  return groupsOf(plan, municipality).map(({ group }) => shortNameOf(group));
}
