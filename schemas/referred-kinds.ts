import type { RecordKind } from './kinds.ts';
import { groupKinds, partyKinds } from './party-kinds.ts';
import type { ReferenceTarget } from './words.ts';

/** The kinds that a reference may point at. */
export function referredKinds(target: ReferenceTarget): readonly RecordKind[] {
  if (target === 'party') return partyKinds;
  if (target === 'group') return groupKinds;
  return target === 'party-or-goal' ? [...partyKinds, 'goal'] : [target];
}
