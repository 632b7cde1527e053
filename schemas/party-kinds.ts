import type { RecordKind } from './kinds.ts';

/** The kinds whose records are groups of municipalities. What they are called, each plan says itself. */
export const groupKinds = ['federation', 'care-area', 'area'] as const satisfies readonly RecordKind[];
export type GroupKind = (typeof groupKinds)[number];
export const isGroupKind = (kind: string): kind is GroupKind => groupKinds.some((one) => one === kind);

/** The kinds that can act: decide, agree, arrange. They share one name space of ids. */
export const partyKinds = ['actor', 'municipality', ...groupKinds] as const satisfies readonly RecordKind[];
export type PartyKind = (typeof partyKinds)[number];
export const isPartyKind = (kind: string): kind is PartyKind => partyKinds.some((one) => one === kind);
