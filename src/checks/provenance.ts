import {
  claimWithoutSource,
  noSource,
  partlyWithoutNote,
  uncitedSource,
  unknownWithValue,
  unusedSource,
} from '#issues/definitions.ts';
import type { FieldPath, IssueText } from '#issues/issue.ts';
import type { Certainty } from '#schemas/provenance.ts';
import { keysCiting } from '#model/lookup.ts';
import { everyPart, everyRecord, isWhole, type RecordPart } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';

interface Claim {
  certainty: Certainty;
  sources?: string[];
  note?: string;
  path: FieldPath;
}

/** Nothing without a source unless it is unknown; what is partly known says what is lacking. */
export const provenance: Check = ({ plan, unreadFields }) =>
  everyPart(plan).flatMap((part) => {
    const { kind, id, data, path } = part;
    const claim = isReadOf(part, unreadFields) ? claimOf(part) : undefined;
    const problems = claim === undefined ? [] : judge(claim, sourcesOf(data));
    return problems.map(({ issue, key }): Finding => ({ issue, kind, id, at: { field: [...path, key] } }));
  });

/** Whether all that a claim may rest on could be read: its own keys, and the sources of the record. */
function isReadOf({ kind, id, path }: RecordPart, unreadFields: CheckInput['unreadFields']): boolean {
  const key = `${kind}/${id}`;
  if (unreadFields?.has(key) !== true) return true;
  const inPlace = [...['sources', 'certainty', 'note'].map((own) => [...path, own]), ['sources']];
  const unread = unreadFields.get(key);
  return unread?.some((field) => inPlace.some((own) => begins(field.path, own) || begins(own, field.path))) === false;
}

const begins = (path: FieldPath, beginning: FieldPath): boolean =>
  beginning.every((step, index) => step === path[index]);

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

/** What a record, a statement or a field says of how sure it is; what has only sources is as sure as they are. */
function claimOf({ values, path }: RecordPart): Claim | undefined {
  if (typeof values['certainty'] === 'string') return { ...(values as unknown as Claim), path };
  const { sources } = values;
  return Array.isArray(sources) ? { certainty: 'sourced', sources, path } : undefined;
}

/** The keys whose text says that something is so. A name or a title only says what is spoken of. */
const claimKeys = ['text', 'summary', 'role', 'action', 'may', 'definition'];
/** How a text itself says that the matter is not known. */
const admitsDoubt =
  /(?<!\p{L})(?:ok(?:än[dt]|lar)|osäker|oviss|obekräft|okontroll|vet (?:vi )?(?:bara|inte|ingen)|inte vet|inte (?:\p{L}+ )?(?:känt|känd|hittat|fått|gått|kunnat|framgå|beskriv|kontroll|bekräft|klar)|framgår inte|saknas|saknar|in(?:te|gen) källa|(?:upp|an)ges|sägs|enligt uppgift|lär (?:ha|vara)|troligen|möjligen)/iu;

/** What is said to be unknown claims nothing, unless a source or a note tells what lies behind. */
export const unsourcedClaims: Check = ({ plan }) =>
  everyPart(plan).flatMap(({ kind, id, values, path }): Finding[] => {
    const { certainty, sources, note } = values;
    if (certainty !== 'unknown' || !Array.isArray(sources) || sources.length > 0 || note !== undefined) return [];
    const fields = (values['provenance'] ?? {}) as Record<string, Claim>;
    const key = claimKeys.find((name) => typeof values[name] === 'string' && fields[name] === undefined);
    if (key === undefined || claimKeys.some((name) => admitsDoubt.test(String(values[name])))) return [];
    return [{ issue: claimWithoutSource({}), kind, id, at: { field: [...path, 'sources'] } }];
  });

/** A field that is said to be unknown has no value. */
export const unknownFields: Check = ({ plan, unreadFields }) =>
  [...everyRecord(plan)].flatMap(({ kind, id, data }) => {
    const values = data as Record<string, unknown>;
    const fields = Object.entries((values['provenance'] ?? {}) as Record<string, Claim>);
    const unread = unreadFields?.get(`${kind}/${id}`) ?? [];
    const isWritten = (field: string) =>
      unread.some(({ path, hasValue }) => path.length === 1 && path[0] === field && hasValue);
    return fields.flatMap(([field, { certainty }]) =>
      certainty === 'unknown' && (isWritten(field) || (values[field] !== null && values[field] !== undefined))
        ? [{ issue: unknownWithValue({ field }), kind, id, at: { field: ['provenance', field, 'certainty'] } }]
        : [],
    );
  });

/** A source that nothing cites is pointed out. */
export const unusedSources: Check = (input) => {
  const { site, overview, records } = input.plan;
  if (site === undefined || overview === undefined || !isWhole(input)) return [];
  const unused = records.source.filter(({ id }) => keysCiting(input.plan, id).length === 0);
  return unused.map(({ kind, id, document }) => {
    const at = document === undefined ? { field: ['id'] } : { key: ['cited'] };
    return { issue: unusedSource({ id, isDocument: document !== undefined }), kind, id, at };
  });
};

/** A text that tells where its sentences come from does so for every source it lists. */
export const uncitedSources: Check = ({ plan: { records } }) =>
  [...records.page, ...records.article].flatMap(({ kind, id, sources, provenance: fields = {}, body }) => {
    const cited = new Set([...(body?.sources ?? []), ...Object.values(fields).flatMap((field) => field.sources ?? [])]);
    if (body === undefined || body.sources.length === 0) return [];
    return sources.flatMap((source, index) =>
      cited.has(source) ? [] : [{ issue: uncitedSource({ id: source }), kind, id, at: { field: ['sources', index] } }],
    );
  });
