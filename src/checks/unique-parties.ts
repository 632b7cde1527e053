import { partyKinds } from '#schemas/party-kinds.ts';
import { duplicateId } from '#issues/definitions.ts';
import type { Check } from './finding.ts';

/** Actors, municipalities and their groups share one name space. */
export const uniqueParties: Check = ({ plan }) => {
  const seen = new Map<string, string>();
  return partyKinds.flatMap((kind) =>
    plan.records[kind].flatMap(({ id, file }) => {
      const other = seen.get(id);
      if (other === undefined) {
        seen.set(id, file);
        return [];
      }
      return [{ issue: duplicateId({ id, other }), kind, id, at: 'record' as const }];
    }),
  );
};
