import { partyOf } from '#model/lookup.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { scopeInWords } from '#model/scope.ts';
import { dateInWords } from '#text/dates.ts';
import { millionsInWords } from '#text/counts.ts';
import { factOf, type FieldFact } from './fields.ts';
import { explained, partyLinks, type Part } from './words.ts';

/** What is known of an agreement besides its money. */
export function agreementFacts(plan: Plan, entry: Entry<'agreement'>): FieldFact[] {
  const parties = entry.parties.map((id) => partyOf(plan, id));
  const optional: [string, Part][] = [
    ['Från', entry.from && dateInWords(entry.from)],
    ['Till och med', entry.to && dateInWords(entry.to)],
    ['Så fördelas pengarna', entry.model && explained(entry.model)],
    ['Utfall', entry.outcome && explained(entry.outcome)],
    ['Jämfört med året innan', changeSincePrevious(plan, entry)],
    [
      'Varav till kommuner och regioner',
      entry.toPrincipals === undefined ? undefined : millionsInWords(entry.toPrincipals),
    ],
  ];
  return [
    factOf('Gäller', scopeInWords(plan, entry)),
    factOf(
      'Parter',
      partyLinks(parties, entry.from ?? String(entry.year)),
      entry.otherParties !== undefined && `; ${entry.otherParties}`,
    ),
    ...optional.flatMap(([term, value]) => (value === undefined ? [] : [factOf(term, value)])),
  ];
}

/** How much more or less a national agreement is than that of the year before, where both are known. */
function changeSincePrevious({ records }: Plan, { scope, year, total }: Entry<'agreement'>): string | undefined {
  if (scope !== 'national' || total === null) return undefined;
  const before = records.agreement.find((other) => other.scope === scope && other.year === year - 1)?.total ?? null;
  if (before === null) return undefined;
  const change = total - before;
  if (change === 0) return 'Lika mycket';
  return `${change < 0 ? '−' : '+'}${millionsInWords(Math.abs(change))}`;
}
