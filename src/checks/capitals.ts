import { onlyCapitals } from '#issues/definitions.ts';
import { isInCapitals } from '#text/capitals.ts';
import { everyText } from './every-text.ts';
import type { Check, Finding } from './finding.ts';

/** No text is in capitals alone. */
export const capitals: Check = ({ plan }) =>
  everyText(plan)
    .filter(({ role, text }) => role === 'prose' && isInCapitals(text))
    .map(({ kind, id, at }): Finding => ({ issue: onlyCapitals({}), kind, id, at }));
