import { stagesOf, type Stage } from '#model/plan-time.ts';
import type { Plan } from '#model/plan.ts';
import { dateInWords, dayAfter, firstDay, lastDay, yearFraction } from '#text/dates.ts';
import { spanInWords } from '#text/periods.ts';
import { stackedBar } from './bars.ts';
import type { Figure } from './shapes.ts';
import { stageName } from './stage-name.ts';

export interface PeriodPart extends Stage {
  /** `2018–2020`, or a single year. */
  years: string;
  /** How much of the bar: its years where no part has more than `mostShares`, else in proportion to the longest. */
  share: number;
  name: string;
}

/** As many as the bar has widths for. */
const mostShares = 8;

/** The plan's time in parts: prepared, in force, extended, and after that unknown; as told on a day, `YYYY-MM-DD`. */
export function periodParts(overview: Plan['overview'], today: string): PeriodPart[] {
  const stages = stagesOf(overview);
  const longest = Math.max(...stages.map(lengthOf));
  return stages.map((stage) => {
    const length = lengthOf(stage);
    const share = longest > mostShares ? Math.ceil((length / longest) * mostShares) : Math.max(1, Math.round(length));
    return { ...stage, share, name: stageName(stage, today), years: yearsOf(stage) };
  });
}

const yearsOf = ({ from, to, isOpen }: Stage): string =>
  isOpen === true ? `från ${dateInWords(from)}` : spanInWords(from, to);

const beginOf = ({ from }: Stage): number => yearFraction(firstDay(from));
const endOf = ({ to }: Stage): number => yearFraction(dayAfter(lastDay(to)));
const lengthOf = (stage: Stage): number => endOf(stage) - beginOf(stage);

/** Which part of the bar a day lies in, and how far into it, in per cent; undefined before the bar and after it. */
export function placeOf(day: string, parts: readonly PeriodPart[]): { part: number; into: number } | undefined {
  const time = yearFraction(day);
  const index = parts.findIndex((part) => beginOf(part) <= time && time < endOf(part));
  const part = parts[index];
  if (part === undefined) return undefined;
  return { part: index, into: Math.round(((time - beginOf(part)) / lengthOf(part)) * 1000) / 10 };
}

const sharesOf = (parts: readonly PeriodPart[]): number => parts.reduce((sum, { share }) => sum + share, 0);

/** The parts as a bar. */
export function periodBar(overview: Plan['overview'], today: string): Figure {
  const parts = periodParts(overview, today);
  const segments = parts.map(({ share, class: kind }) => ({ amount: share, class: kind, label: '' }));
  const title = `Planens tid. ${parts.map(({ years, name }) => `${years}: ${name.toLocaleLowerCase('sv')}`).join('. ')}.`;
  return stackedBar(segments, sharesOf(parts), title);
}
