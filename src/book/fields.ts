import type { EarlierName } from '#schemas/names.ts';
import type { Certainty } from '#schemas/provenance.ts';
import { heldInWords } from '#text/periods.ts';
import type { Block, Fact } from './blocks.ts';
import { address, doubt, doubtLine, paragraph, type Part, refs, small, words } from './words.ts';

/** A row of facts, and the fields of the record whose sources and doubts it tells. */
export interface FieldFact extends Fact {
  fields?: readonly string[];
  /** What the page says that the row leads to: on paper it stands here. */
  behind?: readonly Block[];
}

export interface Said {
  certainty: Certainty;
  sources?: readonly string[] | undefined;
  note?: string | undefined;
  question?: string;
}

/** A row that tells what follows from other fields, or a field that needs no source of its own. */
export const factOf = (term: string, ...parts: readonly Part[]): FieldFact => ({
  term,
  children: [paragraph(...parts)],
});

/** A field's row: its value or that it is not known, its sources, and how sure it is. */
export function fieldFact<Field extends string>(
  term: string,
  { provenance }: { provenance?: { [Name in Field]?: Said | undefined } | undefined },
  field: Field,
  value: Part | null,
  ...more: readonly Block[]
): FieldFact {
  const said = provenance?.[field];
  const isKnown = value !== null && value !== undefined;
  return {
    term,
    fields: [field],
    children: [
      paragraph(isKnown ? value : doubt({ certainty: 'unknown', note: said?.note }), refs(said?.sources)),
      ...more,
      ...(isKnown && said !== undefined ? doubtLine(said) : []),
    ],
  };
}

interface Website {
  label: string;
  website: string | null;
  provenance?: { website?: Said | undefined } | undefined;
}

export const websiteFact = (entry: Website): FieldFact =>
  fieldFact('Webbplats', entry, 'website', entry.website && address(entry.website, `Webbplats: ${entry.label}`));

/** A row with the names a party has had, where it has had others. */
export function earlierNames(names: readonly EarlierName[] = []): FieldFact[] {
  return names.length === 0 ? [] : [{ term: 'Tidigare namn', children: names.map(earlierName) }];
}

function earlierName({ name, abbreviation, sources, note, ...held }: EarlierName): Block {
  const span = heldInWords(held);
  return paragraph(
    name,
    abbreviation !== undefined && ` (${abbreviation})`,
    span !== '' && `, ${span}`,
    refs(sources),
    note !== undefined && words(' ', small(note)),
  );
}
