import type { OtherPeriod } from '#schemas/plan.ts';
import { compareDates, dateInWords, firstDay, lastDay, whenInWords } from '#text/dates.ts';
import { momentBefore, nextMoment, spanInWords } from '#text/periods.ts';
import { capitalized } from '#text/letters.ts';
import type { AnswerPart } from './answer.ts';
import { recordOf } from './lookup.ts';
import type { Plan } from './plan.ts';

/** Of a plan whose end no source tells. */
export const endUnknown = 'Hur länge den gäller är inte känt.';

type Overview = Pick<Plan['overview'], 'period' | 'otherPeriods' | 'timeline' | 'afterPeriod'>;

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
  /** What it is called, where that is not said by what it is. */
  name?: string;
}

/** The plan's time in stages, one after another: prepared, in force, extended, and after that unknown. What is not known is no stage. */
export function stagesOf(overview: Overview): Stage[] {
  const { timeline, afterPeriod } = overview;
  const { preparedFrom, from, to, extendedTo } = planTime(overview);
  const last = lastKnown(overview);
  const end = timeline.to.slice(0, 4);
  const stages: (Stage | undefined)[] = [
    preparedFrom && from ? { class: 'preparing', from: preparedFrom, to: momentBefore(from, preparedFrom) } : undefined,
    from ? { class: 'in-force', from, ...(to === undefined ? { to: end, isOpen: true } : { to }) } : undefined,
    to && extendedTo ? { class: 'extended', from: nextMoment(to, extendedTo), to: extendedTo } : undefined,
    ...otherStages(overview),
    from && last && afterPeriod?.certainty === 'unknown'
      ? { class: 'after', from: nextMoment(last, end), to: end }
      : undefined,
  ];
  return oneByOne(stages.filter((stage) => stage !== undefined));
}

const otherStages = ({ otherPeriods = [] }: Pick<Overview, 'otherPeriods'>): (Stage & { name: string })[] =>
  otherPeriods.map(({ title, from, until, isExtension }) => ({
    class: isExtension === true ? 'extended' : 'in-force',
    from: String(from),
    to: String(until),
    name: title,
  }));

/** Stages in order, each beginning when the one before it has ended; one without a known end ends when the next begins. */
function oneByOne(stages: readonly Stage[]): Stage[] {
  const real = (stage: Stage) => lastDay(stage.to) >= firstDay(stage.from);
  const inOrder = stages
    .filter(real)
    .toSorted((a, b) => compareDates(a.from, b.from) || compareDates(lastDay(a.to), lastDay(b.to)));
  const placed: Stage[] = [];
  for (const stage of inOrder) {
    const before = placed.at(-1);
    const isApart = before?.name === undefined && stage.name === undefined;
    const overlaps = before !== undefined && !isApart && lastDay(before.to) >= firstDay(stage.from);
    if (!overlaps) placed.push(stage);
    else if (before.isOpen === true && firstDay(before.from) < firstDay(stage.from)) {
      const { isOpen: _open, ...closed } = before;
      placed.splice(-1, 1, { ...closed, to: momentBefore(stage.from, stage.from) }, stage);
    } else placed.push({ ...stage, from: nextMoment(before.to, stage.from) });
  }
  return placed.filter(real);
}

/** The last date that the plan is known to hold, with what it was extended to; undefined where that is open or not known. */
export function lastKnown(overview: Pick<Overview, 'period' | 'otherPeriods'>): string | undefined {
  const { to, extendedTo } = planTime(overview);
  const own = extendedTo ?? to;
  if (own === undefined) return undefined;
  return [own, ...otherStages(overview).map((stage) => stage.to)].reduce((a, b) => (lastDay(a) < lastDay(b) ? b : a));
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

const held = { past: 'gällde', present: 'gäller', future: 'ska gälla' } as const;

/**
 * The other times that the plan or another held, in order, as told on a day: `Den första planen gällde 2012–2015.` Those
 * that end after what the plan was recommended to be extended to are told after that, the others before.
 */
export function otherTimes(overview: Pick<Overview, 'period' | 'otherPeriods'>, today: string) {
  const { extendedTo = '9999' } = planTime(overview);
  const inOrder = (overview.otherPeriods ?? []).toSorted((a, b) => compareDates(String(a.from), String(b.from)));
  const [before = [], after = []] = [false, true].map((isLater) =>
    inOrder
      .filter(({ until }) => lastDay(String(until)) > lastDay(extendedTo) === isLater)
      .map((period) => otherTime(period, today)),
  );
  return { before, after };
}

function otherTime({ title, from, until, sources, note }: OtherPeriod, today: string): AnswerPart {
  const [first, last] = [String(from), String(until)];
  const verb = held[tenseOf(today, { class: 'in-force', from: first, to: last })];
  const said = `${capitalized(title)} ${verb} ${spanInWords(first, last)}.`;
  return { text: note === undefined ? said : `${said} ${note}`, sources };
}

/** What holds on a day when the time of the decision does not: `En första förlängning gäller till och med 2022.` */
export function otherNow(overview: Overview, today: string): string | undefined {
  const { from, to, isOpen } = planTime(overview);
  const isOwn = from !== undefined && today >= firstDay(from) && (isOpen || (to !== undefined && today <= lastDay(to)));
  const now = isOwn ? undefined : otherStages(overview).find((stage) => tenseOf(today, stage) === 'present');
  return now && `${capitalized(now.name)} gäller till och med ${dateInWords(now.to)}.`;
}

/** Whether and when the plan was decided, for what time, which other times there are, whether it was extended, and what comes after. */
export function planStand(plan: Plan, today: string): AnswerPart[] {
  const { overview } = plan;
  const { afterPeriod, extendedBy } = overview;
  const { extendedTo } = planTime(overview);
  const extension = extendedBy === null ? undefined : recordOf(plan, 'event', extendedBy);
  const others = otherTimes(overview, today);
  return [
    ...decisionInWords(plan),
    ...others.before,
    ...(extension === undefined || extendedTo === undefined
      ? []
      : [{ text: extensionInWords(extendedTo, extension), sources: extension.sources }]),
    ...others.after,
    ...(afterPeriod === null ? [] : [{ text: afterPeriod.text, sources: afterPeriod.sources }]),
  ];
}

function decisionInWords(plan: Plan): AnswerPart[] {
  const { overview } = plan;
  const { decidedBy, period } = overview;
  const time = forTime(overview);
  const { to, isOpen } = planTime(overview);
  const isEndKnown = isOpen || to !== undefined;
  const unknownEnd = { text: endUnknown, sources: [] };
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
