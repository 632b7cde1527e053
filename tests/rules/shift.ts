import { shiftsOf } from '../site/shifts.ts';
import { reportIt } from './fixes.ts';
import type { PageRule } from './rule.ts';

/** A page holds still while it loads. Results of a search come when they have been found. */
export const shift: PageRule = {
  name: 'shift',
  check: async (page, path) => {
    if (path.includes('?') || (await shiftsOf(page)).length === 0) return [];
    // What moves because a busy machine was late moves once; what moves because of the page moves again.
    await page.reload();
    return (await shiftsOf(page)).map((what) => ({
      page: path,
      message: `Något flyttar sig medan sidan laddas: ${what}.`,
      fix: reportIt,
    }));
  },
};
