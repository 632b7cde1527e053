import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { referredKinds } from '#schemas/referred-kinds.ts';
import { referenceTargets, type ReferenceTarget } from '#schemas/words.ts';
import type { Loaded } from './loaded.ts';
import { ownChoices } from './own-choices.ts';

/** A JSON Schema with the ids that each sort of reference can hold, and the choices that the plan names itself; beside each its name. */
export function idsForEditors({ declared, records, incomplete }: Loaded): Record<string, unknown> {
  const named = new Map([...incomplete, ...records].map(({ kind, id, data }) => [`${kind}/${id}`, data]));
  const nameOf = (kind: Kind, id: string): string => {
    const { one, label }: KindDefinition = kinds[kind];
    const name = named.get(`${kind}/${id}`)?.[label];
    return typeof name === 'string' ? `${name} (${one})` : one;
  };
  const definitionOf = (target: ReferenceTarget) => {
    const found = declared.filter(({ kind }) => (referredKinds(target) as readonly Kind[]).includes(kind));
    const ids = new Map(found.map(({ kind, id }) => [id, nameOf(kind, id)]));
    return definitionWith(ids);
  };
  const references = referenceTargets.map((target) => [target, definitionOf(target)]);
  const own = Object.entries(ownChoices({ records, incomplete })).map(([key, choices]) => [
    key,
    definitionWith(new Map(choices.map(({ value, title }) => [value, title]))),
  ]);
  return { definitions: Object.fromEntries([...references, ...own]) };
}

/** A list of choices is never empty: where there is none yet, any id will do. */
function definitionWith(ids: ReadonlyMap<string, string>): Record<string, unknown> {
  const type = 'string';
  return ids.size === 0 ? { type } : { type, enum: [...ids.keys()], enumDescriptions: [...ids.values()] };
}
