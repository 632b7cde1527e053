import { kinds, type Kind } from '#schemas/kinds.ts';
import { checks } from '#checks/checks.ts';
import type { Finding } from '#checks/finding.ts';
import type { Issue, Problem } from '#issues/issue.ts';
import { load, type Loaded, type LoadedRecord } from '#load/load.ts';
import { locate } from '#load/locate.ts';
import type { ContentSource, Limits } from '#load/source.ts';
import { link, type LinkOptions } from '#model/link.ts';
import type { Plan } from '#model/plan.ts';

export interface ReadOptions extends LinkOptions {
  limits?: Limits;
  /** The day that the age of records is counted from: the commit's, never the clock's. */
  date?: string | undefined;
}

export interface Reading {
  /** Undefined as soon as there is one error. */
  plan: Plan | undefined;
  /** All of them, ordered by file, line and column. */
  issues: Issue[];
  /** How many records there are of each kind, also those with mistakes. */
  counts: Record<Kind, number>;
}

/** Content in, plan and issues out. Reads nothing itself: the same source gives the same reading. */
export function readPlan(source: ContentSource, options: ReadOptions = {}): Reading {
  const loaded = load(source, options.limits);
  const draft = link(loaded.records, options);
  const findings = checks.flatMap((check) => check({ plan: draft, declared: loaded.declared, date: options.date }));
  const byKey = new Map(loaded.records.map((record) => [`${record.kind}/${record.id}`, record]));
  const problems = [
    ...loaded.problems,
    ...findings.map((finding) => problemOf(finding, byKey)),
  ];
  const issues = problems.map((problem) => locate(problem, loaded.files.get(problem.file), source.name)).sort(byPlace);
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const { site, overview } = draft;
  const plan = hasErrors || site === undefined || overview === undefined ? undefined : { ...draft, site, overview };
  return { plan, issues, counts: countKinds(loaded) };
}

function problemOf({ issue, kind, id, at }: Finding, byKey: Map<string, LoadedRecord>): Problem {
  const record = byKey.get(`${kind}/${id}`);
  if (record === undefined) throw new Error(`a check named ${kind}/${id}, which was not loaded`);
  const { file, prefix } = record;
  if (at === 'record') return { ...issue, file, place: { at: 'key', path: prefix } };
  const match = 'match' in at && at.match !== undefined ? { match: at.match } : {};
  if ('body' in at) return { ...issue, file, place: { at: 'body', path: at.body, ...match } };
  if ('key' in at) return { ...issue, file, place: { at: 'key', path: [...prefix, ...at.key] } };
  return { ...issue, file, place: { at: 'value', path: [...prefix, ...at.field], ...match } };
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

function countKinds({ declared, records }: Loaded): Record<Kind, number> {
  const singles = records.filter(({ kind }) => kinds[kind].form === 'single');
  const counted = [...declared, ...singles].map(({ kind }) => kind);
  return Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, counted.filter((other) => other === kind).length]),
  ) as Record<Kind, number>;
}
