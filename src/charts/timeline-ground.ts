import { stagesOf, type Stage } from '#model/plan-time.ts';
import type { Plan } from '#model/plan.ts';
import { dayAfter, firstDay, lastDay, yearFraction } from '#text/dates.ts';
import { uncapitalized } from '#text/letters.ts';
import { listInWords } from '#text/sorting.ts';
import { hatch } from './hatch.ts';
import type { Shape } from './shapes.ts';
import { preparedInWords, stageName } from './stage-name.ts';

interface Ground {
  x: (year: number) => number;
  top: number;
  bottom: number;
}

type Band = Stage & { class: 'preparing' | 'in-force' | 'extended' };

const bandsOf = ({ overview }: Plan): Band[] =>
  stagesOf(overview).filter((stage): stage is Band => stage.class !== 'after');

/** The years in which the plan was prepared, was in force and was extended, as bands with their names. */
export function periodBands(plan: Plan, today: string, { x, top, bottom }: Ground): Shape[] {
  return bandsOf(plan).flatMap((stage): Shape[] => {
    const { class: kind } = stage;
    const name = stageName(stage, today);
    const left = Math.round(x(yearFraction(firstDay(stage.from))));
    const right = Math.round(x(yearFraction(dayAfter(lastDay(stage.to)))));
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    return [
      ...(kind === 'extended' ? [hatch(box, 9)] : []),
      { type: 'rect', ...box, class: `band ${kind}` },
      { type: 'path', d: `M${left} ${top}H${right}`, class: `edge ${kind}` },
      ...(name.length * letterWidth <= right - left
        ? [{ type: 'text', x: left + 3, y: top - 8, text: name, class: 'period' } as const]
        : []),
    ];
  });
}

/** About how wide a letter in the figure is. */
export const letterWidth = 7;

/** What the marks and the ground of the timeline mean. */
export const timelineInWords = (plan: Plan, today: string): string =>
  `Utan streck under formen är dagen känd. Ett kort streck betyder att bara månaden är känd, ett långt att bara året är känt. En ihålig form är delvis belagd. ${groundInWords(plan, today)}`.trim();

/** What the ground of the timeline means, in a sentence; nothing where no stage of the plan is known. */
export function groundInWords(plan: Plan, today: string): string {
  const bands = bandsOf(plan);
  const isOne = (kind: Band['class']) => bands.filter((stage) => stage.class === kind).length === 1;
  const parts = bands.map((stage) => {
    if (stage.class === 'extended')
      return isOne('extended') && stage.name === undefined
        ? 'randig under den rekommenderade förlängningen'
        : 'randig under en förlängning';
    return stage.class === 'preparing'
      ? `grå när planen ${uncapitalized(preparedInWords(stage, today))} fram`
      : isOne('in-force')
        ? 'fylld under planens tid'
        : 'fylld när en plan gäller';
  });
  return parts.length === 0 ? '' : `Botten är ${listInWords([...new Set(parts)])}.`;
}

/** How near each other years can stand and be read. */
const leastYear = 40;
const steps = [1, 2, 5, 10, 20] as const;

/** Lines between the years from the first up to, and not with, the end, and the names of as many as can be read. */
export function yearAxis(first: number, end: number, { x, top, bottom }: Ground): Shape[] {
  const years = Array.from({ length: end - first }, (_, index) => first + index);
  const lines = years.map((year) => `M${Math.round(x(year))} ${top}V${bottom}`).join('');
  const width = x(first + 1) - x(first);
  const step = steps.find((candidate) => candidate * width >= leastYear) ?? 50;
  return [
    { type: 'path', d: lines, class: 'rule' },
    ...years
      .filter((year) => step === 1 || year % step === 0)
      .map((year): Shape => {
        return { type: 'text', x: Math.round(x(year + 0.5)), y: bottom + 18, text: String(year), class: 'year' };
      }),
  ];
}
