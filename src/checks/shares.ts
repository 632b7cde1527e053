import { impossibleShare } from '#issues/definitions.ts';
import type { Check } from './finding.ts';

/** A share of something, which is at most all of it. A change may be more, and says so. */
const share = /^(?:andel|procentandel)/i;

/** No share is more than a hundred per cent: then a decimal point is lost. */
export const shares: Check = ({ plan }) =>
  plan.records.goal.flatMap(({ kind, id, indicators }) =>
    (indicators ?? []).flatMap(({ name, unit, values }, indicator) =>
      values.flatMap(({ value }, index) =>
        value > 100 && /^(?:procent|%)/i.test(unit) && share.test(name)
          ? [
              {
                issue: impossibleShare({ value }),
                kind,
                id,
                at: { field: ['indicators', indicator, 'values', index, 'value'] },
              },
            ]
          : [],
      ),
    ),
  );
