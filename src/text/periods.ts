import { dateInWords, dayAfter, dayBefore, firstDay, lastDay } from './dates.ts';

/**
 * A span of partial dates, as exact as they are: `2018–2020`, `maj–juni 2018`, `1 november 2020–31 mars 2021`,
 * `2020 till 31 mars 2021`. One year, month or day is written once.
 */
export function spanInWords(from: string, to: string): string {
  if (from === to) return dateInWords(from);
  const [first, last] = [dateInWords(from), dateInWords(to)];
  const year = from.slice(0, 4);
  if ((from.length === 4) !== (to.length === 4)) return `${first} till ${last}`;
  const isWithinYear = from.length > 4 && year === to.slice(0, 4);
  return `${isWithinYear ? first.replace(` ${year}`, '') : first}–${last}`;
}

/** When something held: `från 2007 till och med 2011`, with one end or none where the other is not known. */
export const heldInWords = ({ from, until }: { from?: string | undefined; until?: string | undefined }): string =>
  [from && `från ${dateInWords(from)}`, until && `till och med ${dateInWords(until)}`].filter(Boolean).join(' ');

/** What follows a partial date, as exact as another: after `2020`, `2021`. */
export const nextMoment = (date: string, like: string): string => dayAfter(lastDay(date)).slice(0, like.length);

/** What comes before a partial date, as exact as the less exact of it and another: before `2018-05`, `2018-04` or `2018`. */
export const momentBefore = (date: string, like: string): string =>
  dayBefore(firstDay(date)).slice(0, Math.min(date.length, like.length));
