import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import type { FieldPath } from '#issues/issue.ts';
import type { Loaded } from '#load/loaded.ts';
import { compareSwedish } from '#text/sorting.ts';

/** A record that can be picked or changed. */
export interface RecordChoice {
  kind: Kind;
  id: string;
  title: string;
  file: string;
  prefix: FieldPath;
}

/** Every record by its title, in Swedish order. */
export function recordChoices({ records }: Loaded): RecordChoice[] {
  return records
    .map(({ kind, id, data, file, prefix }) => {
      const { label, form, heading }: KindDefinition = kinds[kind];
      const name = form === 'single' ? heading : String(data[label] ?? id);
      return { kind, id, title: kind === 'event' ? `${String(data['date']).slice(0, 4)} ${name}` : name, file, prefix };
    })
    .toSorted((a, b) => compareSwedish(a.title, b.title));
}
