import { kinds, recordKinds, type KindDefinition } from '#schemas/kinds.ts';
import { isGroupKind, partyKinds } from '#schemas/party-kinds.ts';
import { infoOf, schemaAt } from '#schemas/inspect.ts';
import { sameTitle } from '#issues/definitions.ts';
import { divisionsOf } from '#model/division.ts';
import type { Entry, PlanDraft } from '#model/plan.ts';
import { everyEntry } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

/** A title that is taken, and by what. */
interface Taken {
  what: string;
  entry?: Entry;
}

/** No two pages have the same title: in the tabs of a browser and the results of a search they would be one. */
export const pageTitles: Check = ({ plan }) => {
  const taken = indexTitles(plan);
  return everyEntry(plan).flatMap((entry): Finding[] => {
    const { kind, id, label, file } = entry;
    const { form, label: field, schema }: KindDefinition = kinds[kind];
    if (form !== 'folder') return [];
    const title = label.replace(/\s+/g, ' ');
    const other = taken.get(title);
    if (other === undefined) taken.set(title, { what: file, entry });
    if (other === undefined || isSameParty(entry, other.entry)) return [];
    const fieldSchema = schemaAt(schema, [field]);
    const { title: name = field } = fieldSchema === undefined ? {} : infoOf(fieldSchema);
    return [{ issue: sameTitle({ title: name, other: other.what }), kind, id, at: { field: [field] } }];
  });
};

/** Two parties with one id: another rule says so. */
function isSameParty(entry: Entry, other: Entry | undefined): boolean {
  return entry.id === other?.id && [entry, other].every(({ kind }) => partyKinds.some((party) => party === kind));
}

/** The titles of the index pages, and what they are. */
function indexTitles(plan: PlanDraft): Map<string, Taken> {
  const present = recordKinds.filter((kind) => !isGroupKind(kind) && plan.records[kind].length > 0);
  return new Map([
    ...present.map((kind): [string, Taken] => [
      kinds[kind].heading,
      { what: `sidan ${indexPathOf(kinds[kind].place)}` },
    ]),
    ...divisionsOf(plan).map(({ id, heading }): [string, Taken] => [heading, { what: `sidan ${indexPathOf(id)}` }]),
  ]);
}

const indexPathOf = (place: string): string => `/${place.replace('.yaml', '')}/`;
