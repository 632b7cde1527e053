const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const noBreakSpace = '\u00a0';

/** Whether the year, month and day exist in the calendar. `date` is `2018`, `2018-05` or `2018-05-02`. */
export function isRealDate(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A partial date in words: `2018`, `maj 2018`, `2 maj 2018`, with a no-break space after the day. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  const monthName = month === undefined ? undefined : monthNames[Number(month) - 1];
  if (monthName === undefined) return year ?? date;
  return day === undefined ? `${monthName} ${year}` : `${Number(day)}${noBreakSpace}${monthName} ${year}`;
}

/** When something happened, within a sentence: `2018`, `i maj 2018`, `den 2 maj 2018`. */
export function whenInWords(date: string): string {
  const before = { 7: 'i ', 10: 'den ' }[date.length] ?? '';
  return before + dateInWords(date);
}

/** The first day that a partial date may mean, as `2018-01-01`. */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a partial date may mean, as `2018-12-31`. */
export function lastDay(date: string): string {
  const [year, month = '12', day] = date.split('-');
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(days)}`;
}

export const dayAfter = (day: string): string => dayFrom(day, 1);

export const dayBefore = (day: string): string => dayFrom(day, -1);

function dayFrom(day: string, steps: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + steps * 86_400_000).toISOString().slice(0, 10);
}

/** Orders partial dates: by first day, and the more exact one first where they begin together. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [firstDay(a), firstDay(b)];
  if (first === second) return b.length - a.length;
  return first < second ? -1 : 1;
}

/** A day as a year with decimals: 2018-07-02 is about 2018.5. */
export function yearFraction(day: string): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  return year + (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
