import { choicesOf, isOptional, schemaAt, scalarsOf, shapeOf, type FieldValue } from '#schemas/inspect.ts';
import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { referredKinds } from '#schemas/referred-kinds.ts';
import { fieldTitle } from '#model/kind-names.ts';
import type { Entry, Plan, SourcedEntry } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import { fieldFact, type FieldFact } from './fields.ts';
import { address, recordLink, refs, words, type Part } from './words.ts';

/** What is told of every record elsewhere, or to nobody. */
const notTold = new Set(['id', 'sources', 'certainty', 'note', 'provenance', 'formerSlugs']);

/**
 * The fields of a record as its schema names them, for a kind that no chapter tells in words of its own. A value that
 * must be there and is not is told as unknown; one that may be left out has no row then. The record's sources close the
 * first row.
 */
export function plainFacts(plan: Plan, entry: SourcedEntry): FieldFact[] {
  const { schema, label }: KindDefinition = kinds[entry.kind];
  const fields = Object.entries(shapeOf(schema) ?? {}).filter(([field]) => field !== label && !notTold.has(field));
  const values = Map.groupBy(scalarsOf(schema, entry), ({ path: [field] }) => String(field));
  const told = fields.flatMap(([field, fieldSchema]) => {
    const parts = (values.get(field) ?? [])
      .filter(({ value }) => value !== null)
      .map((value) => part(plan, entry, value));
    return parts.length === 0 && isOptional(fieldSchema) ? [] : [{ field, parts }];
  });
  return told.map(({ field, parts }, row) => {
    const said = parts.flatMap((value, index) => words(index > 0 && ', ', value));
    const cited = row === 0 ? refs(entry.sources) : undefined;
    const value = parts.length === 0 ? null : words(said, cited);
    return fieldFact(fieldTitle(plan, entry.kind, field), entry as Provenanced, field, value);
  });
}

type Provenanced = Parameters<typeof fieldFact<string>>[1];

/** One value in words: what it refers to as a link, a choice by its title, a date as one says it. */
function part(plan: Plan, { kind, label }: SourcedEntry, { path, value, info }: FieldValue): Part {
  const text = String(value);
  if (info.reference !== undefined) {
    const targets = referredKinds(info.reference).flatMap((target): Entry[] => plan.records[target]);
    const found = targets.find(({ id }) => id === text);
    return found === undefined ? text : recordLink(found);
  }
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (/^https?:/.test(text)) return address(text, `${fieldTitle(plan, kind, String(path[0]))}: ${label}`);
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) return dateInWords(text);
  const schema = schemaAt(kinds[kind].schema, path);
  return (schema && choicesOf(schema)?.find((choice) => choice.value === text)?.title) ?? text;
}
