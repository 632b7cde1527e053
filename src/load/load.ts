import { scalarsOf } from '#schemas/inspect.ts';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { missingFile, notUtf8, wrongFolder } from '#issues/definitions.ts';
import type { Problem } from '#issues/issue.ts';
import { citedSources } from '#load/body/cited-sources.ts';
import { addCitedDocuments } from './cited-documents.ts';
import { commonKnowledge } from './common-knowledge.ts';
import { loadAsMeant } from './load-as-meant.ts';
import type { Loaded } from './loaded.ts';
import { otherKind, topKeys } from './other-kind.ts';
import { canBeMoved, meantIn, placeOfFile, type Home } from './place-of-file.ts';
import { defaultLimits, type ContentFile, type ContentSource, type Limits } from './source.ts';

/** Reads every file of a content source into records and problems. One bad file hides nothing in the others. */
export function load(source: ContentSource, limits: Limits = defaultLimits): Loaded {
  const paths = new Set(source.files.map(({ path }) => path));
  const problems = source.refused.flatMap((problem) => whyRefused(problem, paths));
  const loaded: Loaded = { files: new Map(), records: [], incomplete: [], declared: [], problems };
  const found = new Set<Kind>();
  const unread = new Set<Kind>();
  const declare = (home: Home) => {
    found.add(home.kind);
    if (home.found === 'record') loaded.declared.push({ kind: home.kind, id: home.id });
  };
  for (const file of source.files) {
    const home = homeOf(file, paths, loaded);
    if (home !== undefined) declare(home);
    const isRead = home === undefined || loadAsMeant(file, home, limits, loaded);
    if (home?.found === 'register' && !isRead) unread.add(home.kind);
  }
  for (const home of homesOfRefused(source, paths)) {
    declare(home);
    if (home.found === 'register') unread.add(home.kind);
  }
  for (const [kind, { place, optional }] of Object.entries<KindDefinition>(kinds)) {
    if (optional || found.has(kind as Kind)) continue;
    loaded.problems.push({ ...missingFile({ name: place }), file: place, place: { at: 'file' } });
    unread.add(kind as Kind);
  }
  addCitedDocuments(loaded);
  // A document may be a source as well.
  if (unread.has('document')) unread.add('source');
  for (const kind of unread) loaded.declared.push(...referredTo(kind, loaded).filter(isNew(loaded)));
  addCommonKnowledge(loaded);
  return loaded;
}

/** Adds the source of what anybody can look up, where it is cited and the plan does not list it. */
function addCommonKnowledge(loaded: Loaded): void {
  const isIt = ({ kind, id }: { kind: Kind; id: string }) => kind === 'source' && id === commonKnowledge.id;
  if (loaded.declared.some(isIt) || !referredTo('source', loaded).some(isIt)) return;
  loaded.records.push(commonKnowledge);
  loaded.declared.push({ kind: 'source', id: commonKnowledge.id });
}

/** A picture is no text in the wrong encoding: it is in the wrong place. */
function whyRefused(problem: Problem, paths: ReadonlySet<string>): Problem[] {
  const place = placeOfFile(problem.file);
  if (problem.code !== notUtf8.code || place.found !== 'mistake') return [problem];
  return paths.has(problem.file) ? [] : [{ ...place.issue, file: problem.file, place: { at: 'file' } }];
}

/** Where a file belongs; a file with the wrong name or in the wrong folder is read as what it was meant to be, if nothing else is that. */
function homeOf({ path, text }: ContentFile, paths: Set<string>, { problems }: Loaded): Home | undefined {
  const place = placeOfFile(path);
  if (place.found === 'ignored') return undefined;
  const own = place.found === 'mistake' ? place.meant?.home : place;
  const isMovable = canBeMoved(path) && (own === undefined || own.found === 'record');
  const kind = isMovable ? otherKind(topKeys(text), own?.kind, 'folder') : undefined;
  const moved = kind === undefined ? undefined : meantIn(kinds[kind].place, path);
  if (kind !== undefined && moved !== undefined) {
    const { one, place: folder }: KindDefinition = kinds[kind];
    const issue = wrongFolder({ one, folder, path: moved.path, isTaken: paths.has(moved.path) });
    problems.push({ ...issue, file: path, place: { at: 'file' } });
    return claimed(moved, paths);
  }
  if (place.found !== 'mistake') return place;
  problems.push({ ...place.issue, file: path, place: { at: 'file' } });
  return claimed(place.meant, paths);
}

function claimed(meant: { home: Home; path: string } | undefined, paths: Set<string>): Home | undefined {
  if (meant === undefined || paths.has(meant.path)) return undefined;
  paths.add(meant.path);
  return meant.home;
}

function homesOfRefused({ refused }: ContentSource, paths: ReadonlySet<string>): Home[] {
  return refused.flatMap(({ file }) => {
    const place = placeOfFile(file);
    if (place.found === 'ignored' || paths.has(file)) return [];
    if (place.found !== 'mistake') return [place];
    return place.meant === undefined || paths.has(place.meant.path) ? [] : [place.meant.home];
  });
}

const isNew = ({ declared }: Loaded) => {
  const known = new Set(declared.map(({ kind, id }) => `${kind}/${id}`));
  return ({ kind, id }: Loaded['declared'][number]): boolean => !known.has(`${kind}/${id}`);
};

/** The ids that others refer to in a register that cannot be read. They are taken to be right until it can. */
function referredTo(kind: Kind, { records, incomplete }: Loaded): Loaded['declared'] {
  const ids = [...records, ...incomplete].flatMap(({ kind: own, data, body }) => {
    const { schema }: KindDefinition = kinds[own];
    const fields = scalarsOf(schema, data).filter(({ info }) => info.reference === kind);
    const cited = kind === 'source' && body !== undefined ? citedSources(body) : [];
    return [...fields.map(({ value }) => String(value)), ...cited];
  });
  return [...new Set(ids)].map((id) => ({ kind, id }));
}
