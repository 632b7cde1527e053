import { isRecordKind, kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { linesToCite } from '#schemas/lines-to-fill.ts';
import { referredKinds } from '#schemas/referred-kinds.ts';
import type { ReferenceTarget } from '#schemas/words.ts';
import { unknownReference } from '#issues/definitions.ts';
import type { PlanDraft } from '#model/plan.ts';
import { kindNames } from '#model/kind-names.ts';
import { nearestAmong } from '#text/nearest.ts';
import { listInWords } from '#text/sorting.ts';
import { everyScalar, type Scalar } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';
import { idsByName } from './ids-by-name.ts';
import { movedRecords } from './moved.ts';

/** Every id that a field refers to exists, in a kind that the field may refer to. */
export const references: Check = (input) => {
  const { plan, declared } = input;
  const idsByKind = Map.groupBy(declared, ({ kind }) => kind);
  const kindHaving = (value: string) => declared.find(({ id }) => id === value)?.kind;
  const idsOf = (target: ReferenceTarget) =>
    referredKinds(target).flatMap((kind) => (idsByKind.get(kind) ?? []).map(({ id }) => id));
  const known = new Map<ReferenceTarget, Set<string>>();
  const knownTo = (target: ReferenceTarget) => {
    const ids = known.get(target) ?? new Set(idsOf(target));
    known.set(target, ids);
    return ids;
  };
  const unknown = everyScalar(plan).flatMap(({ kind, id, path, value, info }): UnknownId[] => {
    const { reference: target, title = 'Hänvisning' } = info;
    if (target === undefined || typeof value !== 'string' || knownTo(target).has(value)) return [];
    return [{ kind, id, path, value, target, title }];
  });
  return unknown.length === 0 ? [] : described(unknown, input, idsOf, kindHaving);
};

/** An id that is gone is told where each of so many refer to it; of more the first is told, and which the others are. */
const mostTold = 5;

/** An id that a field refers to and that nothing has. */
interface UnknownId extends Pick<Scalar, 'kind' | 'id' | 'path'> {
  value: string;
  target: ReferenceTarget;
  title: string;
}

function described(
  unknown: readonly UnknownId[],
  input: CheckInput,
  idsOf: (target: ReferenceTarget) => string[],
  kindHaving: (id: string) => Kind | undefined,
): Finding[] {
  const { plan } = input;
  const moved = movedRecords(input);
  const idNamed = idsByName(plan);
  const byValue = Map.groupBy(unknown, ({ value }) => value);
  const used = new Set(everyScalar(plan).flatMap(({ info, value }) => (info.reference === undefined ? [] : [value])));
  const seekers = new Map<ReferenceTarget, { toFree: Seeker; toAny: Seeker }>();
  const seekerFor = (target: ReferenceTarget) => {
    const before = seekers.get(target);
    if (before !== undefined) return before;
    const ids = idsOf(target);
    const made = { toFree: nearestAmong(ids.filter((id) => !used.has(id))), toAny: nearestAmong(ids) };
    seekers.set(target, made);
    return made;
  };
  const told = unknown.filter((one) => {
    const alike = byValue.get(one.value) ?? [];
    return alike.length <= mostTold || alike[0] === one;
  });
  return told.map(({ kind, id, path, value, target, title }) => {
    const targets = referredKinds(target);
    const { toFree, toAny } = seekerFor(target);
    const isDocument = target === 'source' && kindHaving(value) === 'document';
    const others = (byValue.get(value) ?? []).filter((other) => other.kind !== kind || other.id !== id).map(fileOf);
    const issue = unknownReference({
      title,
      value,
      renamed: targets.map((one) => moved.ids.get(`${one}/${value}`)).find((found) => found !== undefined),
      removed: targets.map((one) => moved.removed.get(`${one}/${value}`)).find((found) => found !== undefined),
      // What nobody refers to is meant rather than what others do, and what several files refer to is no slip of one.
      nearest: idNamed(value, targets) ?? toFree(value) ?? (others.length > 1 ? undefined : toAny(value)),
      kinds: listInWords(targets.map((one) => kindNames(plan, one).one)),
      is: otherNoun(plan, kindHaving(value)),
      others,
      hasFile: targets.some((one) => kinds[one].form === 'folder'),
      toCite: isDocument ? linesToCite() : [],
    });
    return { issue, kind, id, at: { field: path } };
  });
}

type Seeker = (value: string) => string | undefined;

/** The file of a record that refers to something. */
function fileOf({ kind, id }: UnknownId): string {
  const { form, place, ending }: KindDefinition = kinds[kind];
  return form === 'folder' ? `${place}/${id}${ending}` : place;
}

/** What a record is that has the id, but that the field may not refer to. */
function otherNoun(plan: PlanDraft, kind: Kind | undefined): string | undefined {
  if (kind === undefined || !isRecordKind(kind)) return undefined;
  const { one, isNeuter = false } = kindNames(plan, kind);
  return `${isNeuter ? 'ett' : 'en'} ${one}`;
}
