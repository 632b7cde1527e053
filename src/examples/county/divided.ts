import { divisionsOf, type Division } from '#model/division.ts';
import { county } from './county.ts';

const divisionOfKind = (kind: Division['kind']): Division => {
  const found = divisionsOf(county).find((division) => division.kind === kind);
  if (found === undefined) throw new Error(`the county has no ${kind}`);
  return found;
};

/** What the municipalities of the county are grouped by. */
export const federations = divisionOfKind('federation');
export const careAreas = divisionOfKind('care-area');
