import { shapeOf } from '#schemas/inspect.ts';
import { kinds, type KindDefinition, type RecordKind } from '#schemas/kinds.ts';
import type { Certainty } from '#schemas/provenance.ts';
import { dateInWords } from '#text/dates.ts';
import { decisionOf } from './collectives.ts';
import { decisionAmong, eventsOf } from './events.ts';
import { divisionsOf, fieldOfKind, groupsIn } from './division.ts';
import { fieldTitle, kindNames } from './kind-names.ts';
import { knownDecisions } from './known-decisions.ts';
import { isSourced, type Entry, type PlanDraft, type SourcedEntry } from './plan.ts';

/** A field that is not known, and the records that lack it. */
export interface MissingField {
  kind: RecordKind;
  field: string;
  /** What readers call the field. */
  title: string;
  entries: SourcedEntry[];
  /** How many records of the kind there are. */
  of: number;
}

/** Every field that is null or said to be unknown, by kind and field, in the schema's order. */
export function missingFields(plan: PlanDraft): MissingField[] {
  return (Object.keys(plan.records) as RecordKind[]).flatMap((kind) => {
    const definition: KindDefinition = kinds[kind];
    const entries = (plan.records[kind] as Entry[]).filter(isSourced);
    return Object.keys(shapeOf(definition.schema) ?? {}).flatMap((field) => {
      const without = entries.filter((entry) => lacks(entry, field));
      const title = fieldTitle(plan, kind, field);
      return without.length === 0 ? [] : [{ kind, field, title, entries: without, of: entries.length }];
    });
  });
}

/** Fields that are null where there is nothing to know: a municipality that is in no group. */
const mayBeNone = new Set<string>(Object.values(fieldOfKind));

function lacks(entry: SourcedEntry, field: string): boolean {
  const values = entry as unknown as Record<string, unknown>;
  const provenance = (entry.provenance ?? {}) as Record<string, { certainty: Certainty } | undefined>;
  return (values[field] === null && !mayBeNone.has(field)) || provenance[field]?.certainty === 'unknown';
}

export interface PartlyKnown {
  entry: SourcedEntry;
  /** The field's title, or undefined when it is the record as a whole. */
  title?: string;
  note: string;
}

/** Every record and field that is only partly known, with what is lacking. */
export function partlyKnown(plan: PlanDraft): PartlyKnown[] {
  return (Object.values(plan.records).flat() as Entry[]).filter(isSourced).flatMap((entry) => {
    const whole = entry.certainty === 'partly' && entry.note !== undefined ? [{ entry, note: entry.note }] : [];
    const definition: KindDefinition = kinds[entry.kind];
    const shape = shapeOf(definition.schema) ?? {};
    const fields = Object.entries((entry.provenance ?? {}) as Record<string, { certainty: Certainty; note?: string }>);
    const parts = fields.flatMap(([field, { certainty, note }]) => {
      if (certainty !== 'partly' || note === undefined || shape[field] === undefined) return [];
      return [{ entry, title: fieldTitle(plan, entry.kind, field), note }];
    });
    return [...whole, ...parts];
  });
}

/** What is partly known of several records in the same way, with the one note. */
export interface PartlyAlike extends Omit<PartlyKnown, 'entry'> {
  entries: SourcedEntry[];
}

/** The same, where what has the same note and is of the same field stands together, in the place of the first. */
export function partlyAlike(found: readonly PartlyKnown[]): PartlyAlike[] {
  const groups = Map.groupBy(found, ({ entry, title, note }) => JSON.stringify([entry.kind, title, note]));
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ title, note }) => ({
      ...(title !== undefined && { title }),
      note,
      entries: group.map(({ entry }) => entry),
    })),
  );
}

export interface CertaintyCount {
  kind: RecordKind;
  /** What is counted. */
  heading: string;
  counts: Record<Certainty, number>;
}

/**
 * How many records of each kind are sourced, partly known and unknown, by their own certainty. Goals not found are unknown;
 * of municipalities, which nobody doubts, the decisions are counted.
 */
export function certaintyByKind(plan: PlanDraft): CertaintyCount[] {
  return (Object.keys(plan.records) as RecordKind[]).flatMap((kind): CertaintyCount[] => {
    const entries = (plan.records[kind] as Entry[]).filter(isSourced);
    if (entries.length === 0) return [];
    const { heading } = kindNames(plan, kind);
    if (kind === 'municipality') {
      const { sourced, partly, unknown } = knownDecisions(plan);
      const counts = { sourced: sourced.length, partly: partly.length, unknown: unknown.length };
      return [{ kind, heading: 'Kommunernas beslut', counts }];
    }
    const counts = { sourced: 0, partly: 0, unknown: 0 };
    for (const { certainty } of entries) counts[certainty] += 1;
    if (kind === 'goal') counts.unknown += plan.derived.unknownGoals ?? 0;
    return [{ kind, heading, counts }];
  });
}

/** What is not known of one municipality, as short phrases for a list. */
export function gapsOfMunicipality(plan: PlanDraft, municipality: Entry<'municipality'>): string[] {
  const gaps: string[] = [];
  const own = eventsOf(plan, municipality.id);
  const joint = decisionOf(plan, municipality)?.decision;
  const decision = decisionAmong(
    [...own, ...(joint ? [joint] : [])].filter(({ certainty }) => certainty === 'sourced'),
  );
  const { overview } = plan;
  if (decision === undefined) gaps.push('Om kommunen har beslutat om planen');
  else if (decision.date.length < 10)
    gaps.push(`Vilken dag beslutet fattades ${decision.dateText ?? dateInWords(decision.date)}`);
  if (overview?.period.extendedTo && !own.some(({ category }) => category === 'extension')) {
    gaps.push(
      `Hur kommunen ställde sig till förlängningen till och med ${dateInWords(String(overview.period.extendedTo))}`,
    );
  }
  for (const division of divisionsOf(plan))
    if (municipality.provenance?.[division.field]?.certainty === 'partly')
      for (const { label } of groupsIn(municipality, division))
        gaps.push(`En källa som räknar upp kommunerna i ${label}`);
  gaps.push('Vad som görs i kommunen inom planen', 'Mätvärden för kommunen');
  if (municipality.helpPage === null) gaps.push('Kommunens egen sida om stöd och hjälp');
  if (municipality.website === null) gaps.push('Kommunens webbplats');
  return gaps;
}
