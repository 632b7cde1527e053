import { groupKinds } from '#schemas/party-kinds.ts';
import { nameBeforeItsTime } from '#issues/definitions.ts';
import type { Group } from '#model/division.ts';
import type { Entry, PlanDraft } from '#model/plan.ts';
import { compareDates, dateInWords, firstDay, lastDay } from '#text/dates.ts';
import { escaped } from '#text/escaped.ts';
import type { Check, Finding } from './finding.ts';

interface LateName {
  name: string;
  earlier: string;
  /** The last date of the earlier name. */
  until: string;
}

/** A party is not called by a name it had not taken yet, in titles and summaries of events and agreements. */
export const namesInTime: Check = ({ plan }) => {
  const late = lateNames(plan);
  return [
    ...plan.records.event.flatMap((event) => judge(event, event.date, ['title', 'summary'], late)),
    ...plan.records.agreement.flatMap((agreement) =>
      judge(agreement, agreement.to ?? String(agreement.year), ['title', 'summary', 'model', 'outcome'], late),
    ),
  ];
};

function lateNames(plan: PlanDraft): LateName[] {
  const parties = (['actor', ...groupKinds] as const).flatMap((kind): (Entry<'actor'> | Group)[] => plan.records[kind]);
  return parties.flatMap((party) => {
    const dated = party.earlierNames?.filter(({ until }) => until !== undefined) ?? [];
    const previous = dated.sort((a, b) => compareDates(a.until ?? '', b.until ?? '')).at(-1);
    if (previous?.until === undefined) return [];
    const { until } = previous;
    const abbreviation = party.kind === 'actor' ? party.abbreviation : undefined;
    const names = [{ name: party.label, until, earlier: previous.name }];
    if (abbreviation !== undefined && previous.abbreviation !== undefined)
      names.push({ name: abbreviation, until, earlier: previous.abbreviation });
    return names;
  });
}

function judge(
  entry: Entry<'event'> | Entry<'agreement'>,
  date: string,
  fields: readonly string[],
  late: readonly LateName[],
): Finding[] {
  const values = entry as unknown as Record<string, unknown>;
  return fields.flatMap((field) => {
    const text = values[field];
    if (typeof text !== 'string') return [];
    return late.flatMap(({ name, earlier, until }): Finding[] => {
      // The earlier name may hold the later one: Samverkan Norr, then Norr.
      if (lastDay(date) > firstDay(until) || !wordPattern(name).test(text.replaceAll(earlier, ''))) return [];
      const issue = nameBeforeItsTime({ name, earlier, until: dateInWords(until) });
      return [{ issue, kind: entry.kind, id: entry.id, at: { field: [field], match: name } }];
    });
  });
}

/** The name as a word of its own, also in the genitive and before a colon or a slash: `SKR:s`, `Regioners`. */
function wordPattern(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${escaped(name)}s?(?![\\p{L}\\d])`, 'u');
}
