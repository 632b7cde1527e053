import type { Entry } from '#model/plan.ts';

export type Category = Entry<'event'>['category'];

/** The outline of each category's mark around a point, 16 units wide, drawn from there with relative commands. */
const outlines: Record<Category, string> = {
  'national-agreement': 'm-5 -5h10v10h-10z',
  strategy: 'm0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z',
  decision: 'm0 -5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z',
  extension: 'm-5.5 -4.5h6.5l5 4.5l-5 4.5h-6.5z',
  process: 'm-2.2 -6h4.4v12h-4.4z',
  'follow-up': 'm0 5.5l-6.2 -10.5h12.4z',
};

/** The path of a category's mark with its middle at a point. Shape carries the category, so that colour need not. */
export function categoryMark(category: Category, x: number, y: number): string {
  return `M${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}${outlines[category]}`;
}
