import { wholeStandardAndContrast, withoutFrame, violationsOf } from '../site/axe.ts';
import { reportIt } from './fixes.ts';
import type { PageRule } from './rule.ts';

/** A page below an index, which has the same head and foot as the index. */
const isBelow = /^\/[^/?]+\/[^/?]+\//;

/** axe finds nothing: WCAG 2.0–2.2 A and AA, best practice, and the contrast of 7:1. */
export const axe: PageRule = {
  name: 'axe',
  check: async (page, path) =>
    (await violationsOf(page, wholeStandardAndContrast, isBelow.test(path) ? withoutFrame : undefined)).map(
      (violation) => ({
        page: path,
        message: `Sidan är inte tillgänglig för alla: ${violation}.`,
        fix: reportIt,
      }),
    ),
};
