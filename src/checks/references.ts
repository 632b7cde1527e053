import { kinds, partyKinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import type { ReferenceTarget } from '#schemas/fields.ts';
import { unknownReference } from '#issues/definitions.ts';
import { nearest } from '#text/nearest.ts';
import { listInWords } from '#text/sorting.ts';
import { everyScalar } from './every-record.ts';
import type { Check } from './finding.ts';

/** Every id that a field refers to exists, in a kind that the field may refer to. */
export const references: Check = ({ plan, declared }) => {
  const idsByKind = Map.groupBy(declared, ({ kind }) => kind);
  const idsByTarget = new Map<ReferenceTarget, Set<string>>();
  const idsOf = (target: ReferenceTarget): Set<string> => {
    const ids =
      idsByTarget.get(target) ??
      new Set(
        kindsOf(target)
          .flatMap((kind) => idsByKind.get(kind) ?? [])
          .map(({ id }) => id),
      );
    idsByTarget.set(target, ids);
    return ids;
  };
  return everyScalar(plan).flatMap(({ kind, id, path, value, info }) => {
    if (info.reference === undefined || typeof value !== 'string') return [];
    const ids = idsOf(info.reference);
    if (ids.has(value)) return [];
    const names = listInWords(kindsOf(info.reference).map(nounOf));
    const issue = unknownReference({
      title: info.title ?? 'Hänvisning',
      value,
      nearest: nearest(value, [...ids]),
      kinds: names,
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
