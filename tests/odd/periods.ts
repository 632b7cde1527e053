import type { Shape } from './shape.ts';

const firstDay = (value: string | number): string => `${value}-01-01`.slice(0, 10);
const isBefore = (a: string | number, b: string | number): boolean => firstDay(a) < firstDay(b);

/** The period with what would end before it begins left out, which the check refuses. */
export function orderedPeriod({ preparedFrom, from, to, extendedTo }: Shape['period']): Shape['period'] {
  const end = to !== null && to !== 'open' && from !== null && isBefore(to, from) ? null : to;
  const last = extendedTo !== null && (end === null || end === 'open' || isBefore(extendedTo, end)) ? null : extendedTo;
  const start = preparedFrom !== null && from !== null && isBefore(from, preparedFrom) ? null : preparedFrom;
  return { preparedFrom: start, from, to: end, extendedTo: last };
}

/** Other times that a plan held, with those left out that would end before they begin. */
export const otherPeriodsOf = ({ others }: Shape) =>
  others
    .filter(({ from, until }) => !isBefore(until, from))
    .map(({ hasNote, ...other }, index) => ({
      title: `En annan plan ${'ABC'[index] ?? ''}`,
      ...other,
      ...(hasNote && { note: 'Slutet är härlett.' }),
    }));
