import { dateInWords, firstDay, lastDay, whenInWords } from '#text/dates.ts';
import { momentBefore, nextMoment, spanInWords } from '#text/periods.ts';
import type { AnswerPart } from './answer.ts';
import { recordOf } from './lookup.ts';
import type { Plan } from './plan.ts';

type Overview = Pick<Plan['overview'], 'period' | 'timeline' | 'afterPeriod'>;

/** The plan's time as partial dates; what is not known is undefined. */
export interface PlanTime {
  preparedFrom: string | undefined;
  from: string | undefined;
  to: string | undefined;
  extendedTo: string | undefined;
  /** Whether it holds until something else is decided. */
  isOpen: boolean;
}

export function planTime({ period }: Pick<Overview, 'period'>): PlanTime {
  const { preparedFrom, from, to, extendedTo } = period;
  const dateOf = (value: string | number | null) => (value === null ? undefined : String(value));
  return {
    preparedFrom: dateOf(preparedFrom),
    from: dateOf(from),
    to: to === 'open' ? undefined : dateOf(to),
    extendedTo: dateOf(extendedTo),
    isOpen: to === 'open',
  };
}

/** A part of the plan's time, from a partial date to another. */
export interface Stage {
  class: 'preparing' | 'in-force' | 'extended' | 'after';
  from: string;
  to: string;
  /** Whether no end is known: it is drawn to the end of the timeline. */
  isOpen?: boolean;
}

/** The plan's time in stages: prepared, in force, extended, and after that unknown. What is not known is no stage. */
export function stagesOf(overview: Overview): Stage[] {
  const { timeline, afterPeriod } = overview;
  const { preparedFrom, from, to, extendedTo } = planTime(overview);
  const last = extendedTo ?? to;
  const end = timeline.to.slice(0, 4);
  const stages: (Stage | undefined)[] = [
    preparedFrom && from ? { class: 'preparing', from: preparedFrom, to: momentBefore(from, preparedFrom) } : undefined,
    from ? { class: 'in-force', from, ...(to === undefined ? { to: end, isOpen: true } : { to }) } : undefined,
    to && extendedTo ? { class: 'extended', from: nextMoment(to, extendedTo), to: extendedTo } : undefined,
    from && last && afterPeriod?.certainty === 'unknown'
      ? { class: 'after', from: nextMoment(last, end), to: end }
      : undefined,
  ];
  return stages.filter((stage) => stage !== undefined).filter((stage) => lastDay(stage.to) >= firstDay(stage.from));
}

/** Where a day lies beside a span of partial dates. */
export function tenseOf(day: string, { from, to, isOpen }: Stage): 'past' | 'present' | 'future' {
  if (day > lastDay(to) && isOpen !== true) return 'past';
  return day < firstDay(from) ? 'future' : 'present';
}

/** For what time the plan is made: `för 2018–2020`, `för tiden från 2018 och tills vidare`; undefined where nobody knows. */
export function forTime(overview: Pick<Overview, 'period'>): string | undefined {
  const { from, to, isOpen } = planTime(overview);
  if (from && to) return `för ${spanInWords(from, to)}`;
  if (from) return `för tiden från ${dateInWords(from)}${isOpen ? ' och tills vidare' : ''}`;
  if (to) return `för tiden till och med ${dateInWords(to)}`;
  return isOpen ? 'för tiden tills vidare' : undefined;
}

/** Whether and when the plan was decided, for what time, whether that was extended, and what comes after it. */
export function planStand(plan: Plan): AnswerPart[] {
  const { overview } = plan;
  const { afterPeriod, extendedBy } = overview;
  const { extendedTo } = planTime(overview);
  const extension = extendedBy === null ? undefined : recordOf(plan, 'event', extendedBy);
  return [
    ...decisionInWords(plan),
    ...(extension === undefined || extendedTo === undefined
      ? []
      : [{ text: extensionInWords(extendedTo, extension), sources: extension.sources }]),
    ...(afterPeriod === null ? [] : [{ text: afterPeriod.text, sources: afterPeriod.sources }]),
  ];
}

function decisionInWords(plan: Plan): AnswerPart[] {
  const { overview } = plan;
  const { decidedBy, period } = overview;
  const time = forTime(overview);
  const { to, isOpen } = planTime(overview);
  const isEndKnown = isOpen || to !== undefined;
  const unknownEnd = { text: 'Hur länge den gäller är inte känt.', sources: [] };
  const unknownTime = { text: 'Vilken tid den är gjord för är inte känt.', sources: [] };
  if (decidedBy === null) {
    return [
      { text: notDecided, sources: [] },
      time === undefined ? unknownTime : { text: `Den är gjord ${time}.`, sources: period.sources },
    ];
  }
  const decision = recordOf(plan, 'event', decidedBy);
  const when = eventWhen(decision);
  return [
    { text: `Planen beslutades ${[when, time].filter(Boolean).join(' ')}.`, sources: decision.sources },
    ...(time === undefined ? [unknownTime] : isEndKnown ? [] : [unknownEnd]),
  ];
}

export const notDecided = 'Planen är inte beslutad, eller så har vi inte hittat beslutet.';

/** `En förlängning till och med 2024 rekommenderades våren 2022.` */
export function extensionInWords(
  extendedTo: string,
  extension: { date: string; dateText?: string | undefined },
): string {
  return `En förlängning till och med ${dateInWords(extendedTo)} rekommenderades ${eventWhen(extension)}.`;
}

/** When an event was, within a sentence, in the content's own words where it has such. */
const eventWhen = ({ date, dateText = whenInWords(date) }: { date: string; dateText?: string | undefined }): string =>
  dateText;
