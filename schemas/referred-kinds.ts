import { partyKinds, type RecordKind } from './kinds.ts';
import type { ReferenceTarget } from './words.ts';

/** The kinds that a reference may point at. */
export function referredKinds(target: ReferenceTarget): readonly RecordKind[] {
  if (target === 'party') return partyKinds;
  return target === 'party-or-goal' ? [...partyKinds, 'goal'] : [target];
}
