import { noSource, partlyWithoutNote, unknownWithValue, unusedSource } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import type { Certainty } from '#schemas/provenance.ts';
import { everyRecord, isWhole } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

interface Claim {
  certainty: Certainty;
  sources?: string[];
  note?: string;
  path: (string | number)[];
}

/** Nothing without a source unless it is unknown; what is partly known says what is lacking. */
export const provenance: Check = ({ plan }) =>
  [...everyRecord(plan)].flatMap(({ kind, id, data }) =>
    claimsIn(data, []).flatMap((claim) =>
      judge(claim, sourcesOf(data)).map(({ issue, key }): Finding => ({
        issue,
        kind,
        id,
        at: { field: [...claim.path, key] },
      })),
    ),
  );

/** What is wrong, and the key to mend it at. A field without sources of its own has the record's. */
function judge({ certainty, sources, note, path }: Claim, inherited: string[]): { issue: IssueText; key: string }[] {
  const found = [];
  const isOwnStatement = path[0] !== 'provenance';
  const isWithoutSource = (sources ?? inherited).length === 0;
  if (certainty !== 'unknown' && isWithoutSource && (isOwnStatement || certainty === 'sourced'))
    found.push({ issue: noSource({}), key: sources === undefined ? 'certainty' : 'sources' });
  if (certainty === 'partly' && note === undefined) found.push({ issue: partlyWithoutNote({}), key: 'certainty' });
  return found;
}

function sourcesOf(data: object): string[] {
  return 'sources' in data ? (data.sources as string[]) : [];
}

/** A record, and each statement and field in it that says how sure it is; what has only sources is as sure as they are. */
function claimsIn(data: object, path: (string | number)[]): Claim[] {
  const values = data as Record<string, unknown>;
  const claims: Claim[] = [];
  if (typeof values['certainty'] === 'string') claims.push({ ...(values as unknown as Claim), path });
  else if (Array.isArray(values['sources'])) claims.push({ certainty: 'sourced', sources: values['sources'], path });
  for (const [key, value] of Object.entries(values)) {
    if (value === null || typeof value !== 'object' || key === 'body') continue;
    claims.push(...claimsIn(value, [...path, Array.isArray(data) ? Number(key) : key]));
  }
  return claims;
}

/** A field that is said to be unknown has no value. */
export const unknownFields: Check = ({ plan }) =>
  [...everyRecord(plan)].flatMap(({ kind, id, data }) => {
    const values = data as Record<string, unknown>;
    const fields = Object.entries((values['provenance'] ?? {}) as Record<string, Claim>);
    return fields.flatMap(([field, { certainty }]) =>
      certainty === 'unknown' && values[field] !== null && values[field] !== undefined
        ? [{ issue: unknownWithValue({ field }), kind, id, at: { field: ['provenance', field, 'certainty'] } }]
        : [],
    );
  });

/** A source that nothing cites is pointed out. */
export const unusedSources: Check = (input) => {
  const { site, overview, records, derived } = input.plan;
  if (site === undefined || overview === undefined || !isWhole(input)) return [];
  const unused = records.source.filter(({ id }) => (derived.citedBy[id] ?? []).length === 0);
  return unused.map(({ kind, id }) => ({ issue: unusedSource({ id }), kind, id, at: { field: ['id'] } }));
};
