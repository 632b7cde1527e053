import { noSource, partlyWithoutNote, unknownWithValue, unusedSource } from '#issues/definitions.ts';
import type { Certainty } from '#schemas/provenance.ts';
import { everyRecord } from './every-record.ts';
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
      judge(claim).map((issue): Finding => ({ issue, kind, id, at: { field: [...claim.path, 'certainty'] } })),
    ),
  );

function judge({ certainty, sources, note, path }: Claim) {
  const issues = [];
  const isOwnStatement = path[0] !== 'provenance';
  const isWithoutSource = sources === undefined ? false : sources.length === 0;
  if (certainty !== 'unknown' && isWithoutSource && (isOwnStatement || certainty === 'sourced'))
    issues.push(noSource({}));
  if (certainty === 'partly' && note === undefined) issues.push(partlyWithoutNote({}));
  return issues;
}

/** A record, and each statement and field in it that says how sure it is. */
function claimsIn(data: object, path: (string | number)[]): Claim[] {
  const values = data as Record<string, unknown>;
  const claims: Claim[] = typeof values['certainty'] === 'string' ? [{ ...(values as unknown as Claim), path }] : [];
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
export const unusedSources: Check = ({ plan }) =>
  plan.records.source.flatMap(({ kind, id }) =>
    (plan.derived.citedBy[id] ?? []).length === 0
      ? [{ issue: unusedSource({ id }), kind, id, at: { field: ['id'] } }]
      : [],
  );
