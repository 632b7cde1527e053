import { kinds, partyKinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import type { ReferenceTarget } from '#schemas/words.ts';
import { unknownReference } from '#issues/definitions.ts';
import { formerAddresses } from '#model/former-addresses.ts';
import { nearestAmong } from '#text/nearest.ts';
import { listInWords } from '#text/sorting.ts';
import { everyScalar } from './every-record.ts';
import type { Check } from './finding.ts';

/** Every id that a field refers to exists, in a kind that the field may refer to. */
export const references: Check = ({ plan, declared }) => {
  const renamed = new Map(formerAddresses(plan).map(({ slug, entry }) => [`${entry.kind}/${slug}`, entry.id]));
  const idsByKind = Map.groupBy(declared, ({ kind }) => kind);
  const known = new Map<ReferenceTarget, { ids: Set<string>; nearestTo: (value: string) => string | undefined }>();
  const knownTo = (target: ReferenceTarget) => {
    const before = known.get(target);
    if (before !== undefined) return before;
    const ids = kindsOf(target).flatMap((kind) => (idsByKind.get(kind) ?? []).map(({ id }) => id));
    const made = { ids: new Set(ids), nearestTo: nearestAmong(ids) };
    known.set(target, made);
    return made;
  };
  return everyScalar(plan).flatMap(({ kind, id, path, value, info }) => {
    if (info.reference === undefined || typeof value !== 'string') return [];
    const { ids, nearestTo } = knownTo(info.reference);
    if (ids.has(value)) return [];
    const targets = kindsOf(info.reference);
    const issue = unknownReference({
      title: info.title ?? 'Hänvisning',
      value,
      renamed: targets.map((target) => renamed.get(`${target}/${value}`)).find((found) => found !== undefined),
      nearest: nearestTo(value),
      kinds: listInWords(targets.map(nounOf)),
    });
    return [{ issue, kind, id, at: { field: path } }];
  });
};

function kindsOf(target: ReferenceTarget): readonly Kind[] {
  if (target === 'party') return partyKinds;
  if (target === 'party-or-goal') return [...partyKinds, 'goal'];
  return [target];
}

function nounOf(kind: Kind): string {
  const { one }: KindDefinition = kinds[kind];
  return one;
}
