import { partsExceedTotal } from '#issues/definitions.ts';
import { numberInWords } from '#text/numbers.ts';
import type { Check } from './finding.ts';

/** An agreement's parts, and what it gives to the principals, never exceed its total. */
export const agreementSums: Check = ({ plan }) =>
  plan.records.agreement.flatMap(({ kind, id, total, parts, toPrincipals = 0, performancePart = 0 }) => {
    if (total === null) return [];
    const sum = parts.reduce((known, { amount }) => known + amount, 0);
    const largest = Math.max(sum, toPrincipals, performancePart);
    if (largest <= total + 0.001) return [];
    const issue = partsExceedTotal({ sum: numberInWords(largest), total: numberInWords(total) });
    return [{ issue, kind, id, at: { field: ['total'] } }];
  });
