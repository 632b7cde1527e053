import { millionsInWords } from '#text/counts.ts';
import { capitalized } from '#text/letters.ts';
import { spanInWords } from '#text/periods.ts';
import { listInWords } from '#text/sorting.ts';
import type { Entry } from './plan.ts';

type Agreement = Entry<'agreement'>;

/** Whether any amount of an agreement is known. */
export const hasKnownMoney = ({ total, parts, performancePart }: Agreement): boolean =>
  total !== null || parts.length > 0 || performancePart !== undefined;

/** When the state agreed nationally, and whether the amounts are known; nothing where there are no such agreements. */
export function nationalInWords(national: readonly Agreement[]): string {
  const years = [...new Set(national.map(({ year }) => year))].sort((a, b) => a - b);
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return '';
  const isEveryYear = years.length > 1 && last - first === years.length - 1;
  const when =
    years.length === 1
      ? `År ${first}`
      : isEveryYear
        ? `Åren ${first}–${last}`
        : `Åren ${listInWords(years.map(String))}`;
  const agreed = `${when} kom staten och kommunernas och regionernas organisation${isEveryYear ? ' varje år' : ''} överens`;
  return national.some(hasKnownMoney)
    ? `${agreed} om pengar till psykisk hälsa. Beloppen gäller hela landet.`
    : `${agreed}. Några belopp har vi inte hittat.`;
}

/** `2016–2020`, or the one year there is: the years of some agreements, for a caption. */
export function yearsOf(agreements: readonly Agreement[]): string {
  const years = agreements.map(({ year }) => year);
  return spanInWords(String(Math.min(...years)), String(Math.max(...years)));
}

/** How much an agreement is, or that it is not known. */
export const totalInWords = ({ total }: Agreement): string =>
  total === null
    ? 'Hur stor överenskommelsen var är inte känt.'
    : `${capitalized(millionsInWords(total))} i hela landet.`;

/** What a figure of national agreements shows. */
export const nationalCaption = (national: readonly Agreement[]): string =>
  `Nationella överenskommelser ${yearsOf(national)}, miljoner kronor i hela landet`;

/** What the parts of an agreement's money are called. */
export const moneyWords = {
  whole: 'Hela beloppet',
  undistributed: 'Ofördelat enligt källan',
  performance: 'Prestationsmedel, en del av hela beloppet',
  whoGotWhat: 'Vem fick vad, de år hela fördelningen är känd',
} as const;

/** What a table of amounts shows. */
export const amountsCaption = `Miljoner kronor. ${moneyWords.undistributed} är den del av beloppet vars ändamål inte är känt.`;
