import { isRecordKind, kinds, recordKinds, type Kind, type SingleKind } from '#schemas/kinds.ts';
import { addresses } from '#checks/addresses.ts';
import { bodies } from '#checks/bodies.ts';
import { checks } from '#checks/checks.ts';
import { eventDates, orderedDates, pastDates, realDates } from '#checks/dates.ts';
import type { Check, CheckInput, Finding } from '#checks/finding.ts';
import { fullStops } from '#checks/full-stops.ts';
import { sharedDays } from '#checks/held.ts';
import { lostAddresses } from '#checks/lost-addresses.ts';
import { namedChoices } from '#checks/named-choices.ts';
import { placeholders } from '#checks/placeholders.ts';
import { plainText } from '#checks/plain-text.ts';
import { printable } from '#checks/printable.ts';
import { privacy } from '#checks/privacy.ts';
import { provenance, unknownFields } from '#checks/provenance.ts';
import { quotes } from '#checks/quotes.ts';
import { references } from '#checks/references.ts';
import { spaces } from '#checks/spaces.ts';
import type { Issue, Problem } from '#issues/issue.ts';
import { firstProblems } from '#load/first-problems.ts';
import { goneFiles } from '#load/gone-files.ts';
import { load } from '#load/load.ts';
import type { Loaded, LoadedRecord } from '#load/loaded.ts';
import { locate, rangeOf } from '#load/locate.ts';
import { overlaps } from '#load/range.ts';
import type { ContentFile, ContentSource, Limits } from '#load/source.ts';
import { toldOnce } from '#load/told-once.ts';
import { changesBetween, type RecordChange } from '#model/changes.ts';
import { kindNames, type KindNames } from '#model/kind-names.ts';
import { link, type LinkOptions } from '#model/link.ts';
import { singleKeys, type Plan, type PlanDraft } from '#model/plan.ts';

export interface ReadOptions extends LinkOptions {
  limits?: Limits;
  /** The day it is, from the clock of whoever reads. */
  today?: string | undefined;
  /** The files as they were before the change that is judged. */
  before?: readonly ContentFile[] | undefined;
  /** What the search is examined with. */
  reservedQueries?: readonly string[];
}

export interface PlanReading {
  /** Undefined as soon as there is one error. */
  plan: Plan | undefined;
  /** All of them, ordered by file, line and column. */
  issues: Issue[];
  /** How many records there are of each kind, also those with mistakes. */
  counts: Record<Kind, number>;
  /** What the plan calls the records of each kind. */
  names: Record<Kind, KindNames>;
  /** What the change that is judged has made of the records, as far as they can be read. */
  changes: RecordChange[];
}

/** Rules about one field or body, which can be judged in a record that has other mistakes. */
const checksOfParts: readonly Check[] = [
  references,
  namedChoices,
  realDates,
  orderedDates,
  pastDates,
  eventDates,
  sharedDays,
  provenance,
  unknownFields,
  addresses,
  privacy,
  plainText,
  spaces,
  fullStops,
  placeholders,
  printable,
  quotes,
  bodies,
];

/** The plan of a content source, and every issue in it. Reads nothing itself: the same source gives the same reading. */
export function readPlan(source: ContentSource, options: ReadOptions = {}): PlanReading {
  const { date, today } = options;
  const loaded = load(source, options.limits);
  const draft = link(loaded.records, options);
  const { declared } = loaded;
  const before = options.before && draftBefore(options.before, source, options);
  const unread = unreadSingles(source, draft);
  const planFile = loaded.incomplete.find(({ kind }) => kind === 'plan')?.data;
  const gone = goneFiles(options.before ?? [], source.files);
  const input: CheckInput = { ...options, before, plan: draft, planFile, declared, unread, gone };
  const whole = checks.flatMap((check) => check(input));
  const rules = [
    ...problemsOf(whole, loaded.records),
    ...problemsOf(findingsInParts(loaded, draft, { date, today, unread, gone }), loaded.incomplete),
  ];
  const lost = lostAddresses(input, gone);
  const { own, found } = toldOnce(loaded.problems, rules, loaded.files);
  const problems = firstProblems([...own, ...notKnown(firstProblems(found), { ...loaded, problems: own }), ...lost]);
  const located = problems.map((problem) => locate(problem, loaded.files.get(problem.file), source.name));
  const issues = located.sort(byPlace).filter(isNew);
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const { site, overview } = draft;
  const isWhole = !hasErrors && site !== undefined && overview !== undefined;
  const plan = isWhole ? { ...draft, site, overview } : undefined;
  const isThere = ({ kind, id }: RecordChange) => declared.some((one) => one.kind === kind && one.id === id);
  const changes = (before === undefined ? [] : changesBetween(before, draft)).filter(
    (change) => change.what !== 'removed' || !isThere(change),
  );
  const names = { ...kinds, ...Object.fromEntries(recordKinds.map((kind) => [kind, kindNames(draft, kind)])) };
  return { plan, issues, counts: countKinds(loaded), names, changes };
}

/** The single files that are there but are not in the plan, since they have mistakes. */
function unreadSingles({ files }: ContentSource, draft: PlanDraft): ReadonlySet<SingleKind> {
  const isThere = (kind: SingleKind) => files.some(({ path }) => path === kinds[kind].place);
  const singles = Object.keys(singleKeys) as SingleKind[];
  return new Set(singles.filter((kind) => draft[singleKeys[kind]] === undefined && isThere(kind)));
}

/** The plan as it was, where anything is another than now. */
function draftBefore(before: readonly ContentFile[], now: ContentSource, options: ReadOptions): PlanDraft | undefined {
  const texts = new Map(now.files.map(({ path, text }) => [path, text]));
  const isSame = before.every(({ path, text }) => texts.get(path) === text) && before.length === recordFiles(now);
  if (isSame) return undefined;
  return link(load({ name: now.name, files: [...before], refused: [] }, options.limits).records, options);
}

const recordFiles = ({ files }: ContentSource): number =>
  files.filter(({ path }) => /\.(?:yaml|mdx)$/.test(path)).length;

/** What the rules about single fields find in records with other mistakes. */
function findingsInParts(
  { incomplete, declared }: Loaded,
  draft: PlanDraft,
  given: Pick<CheckInput, 'date' | 'today' | 'unread' | 'gone'>,
): Finding[] {
  const judged = incomplete.filter(({ id, prefix }) => prefix.length === 0 || id !== '');
  if (judged.length === 0) return [];
  const keys = new Set(judged.map(keyOf));
  const records = Object.fromEntries(Object.entries(draft.records).map(([kind, list]) => [kind, [...list]]));
  const plan = { ...draft, records: records as unknown as PlanDraft['records'] };
  for (const { kind, id, data, file, body } of judged) {
    const entry = {
      ...data,
      kind,
      id,
      label: '',
      path: '',
      href: '',
      file,
      ...(body && { body: { tree: body, sources: [] } }),
    };
    if (isRecordKind(kind)) records[kind]?.push(entry as never);
    else Object.assign(plan, { [singleKeys[kind]]: data });
  }
  const unreadFields = new Map(judged.map((record) => [keyOf(record), record.unread]));
  return checksOfParts
    .flatMap((check) => check({ ...given, plan, declared, unreadFields }))
    .filter((finding) => keys.has(keyOf(finding)));
}

/**
 * Leaves out what has been reported where the file was read: a link with a character that cannot be seen. A warning
 * there does not stand for an error, which would then be published.
 */
function notKnown(found: readonly Problem[], { files, problems }: Pick<Loaded, 'files' | 'problems'>): Problem[] {
  const known = Map.groupBy(problems, ({ file }) => file);
  return found.filter(({ file, place, severity }) => {
    const loadedFile = files.get(file);
    const range = loadedFile === undefined ? undefined : rangeOf(place, loadedFile);
    const isSaid = (other: Problem) => severity === 'warning' || other.severity === 'error';
    return !known
      .get(file)
      ?.some((other) => isSaid(other) && range && other.place.at === 'range' && overlaps(other.place, range));
  });
}

const keyOf = ({ kind, id }: { kind: Kind; id: string }): string => `${kind}/${id}`;

function problemsOf(findings: readonly Finding[], records: readonly LoadedRecord[]): Problem[] {
  const byKey = new Map(records.map((record) => [keyOf(record), record]));
  return findings.map((finding) => {
    const record = byKey.get(keyOf(finding));
    if (record === undefined) throw new Error(`a check named ${keyOf(finding)}, which was not loaded`);
    return { ...finding.issue, file: record.file, place: placeOf(finding, record.prefix) };
  });
}

function placeOf({ at }: Finding, prefix: LoadedRecord['prefix']): Problem['place'] {
  if (at === 'record') return { at: 'key', path: prefix };
  const match = 'match' in at && at.match !== undefined ? { match: at.match } : {};
  if ('body' in at) return { at: 'body', path: at.body, ...match };
  if ('key' in at) return { at: 'key', path: [...prefix, ...at.key] };
  return { at: 'value', path: [...prefix, ...at.field], ...match };
}

/** Whether an issue says something else than the one before it: two links with one address have one fault. */
function isNew({ file, line, column, code, message }: Issue, index: number, all: readonly Issue[]): boolean {
  const before = all[index - 1];
  const isSamePlace = before?.file === file && before.line === line && before.column === column;
  return !isSamePlace || before.code !== code || before.message !== message;
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1);
}

function countKinds({ declared, records, incomplete }: Loaded): Record<Kind, number> {
  const singles = [...records, ...incomplete].filter(({ kind }) => kinds[kind].form === 'single');
  const counted = [...declared, ...singles].map(({ kind }) => kind);
  return Object.fromEntries(
    Object.keys(kinds).map((kind) => [kind, counted.filter((other) => other === kind).length]),
  ) as Record<Kind, number>;
}
