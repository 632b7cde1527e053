/** The outline of each mark around a point, 16 units wide, drawn from there with relative commands. */
const outlines: Readonly<Record<string, string>> = {
  'national-agreement': 'm-5 -5h10v10h-10z',
  strategy: 'm0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z',
  decision: 'm0 -5.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0 -11z',
  extension: 'm-5.5 -4.5h6.5l5 4.5l-5 4.5h-6.5z',
  process: 'm-2.2 -6h4.4v12h-4.4z',
  'follow-up': 'm0 5.5l-6.2 -10.5h12.4z',
  'own-1': 'm-2 -6h4v4h4v4h-4v4h-4v-4h-4v-4h4z',
  'own-2': 'm-6 -6h12l-4.4 6l4.4 6h-12l4.4 -6z',
  'own-3': 'm-6.5 3.5a6.5 6.5 0 0 1 13 0z',
  'own-4': 'm0 -6.2l2 4.2l4.5 0.6l-3.3 3.2l0.8 4.6l-4 -2.2l-4 2.2l0.8 -4.6l-3.3 -3.2l4.5 -0.6z',
};

/** Every mark there is: those of the categories that all plans have, and as many as a plan may name itself. */
export const markNames: readonly string[] = Object.keys(outlines);

/** The path of a category's mark with its middle at a point. Shape carries the category, so that colour need not. */
export function categoryMark(mark: string, x: number, y: number): string {
  const outline = outlines[mark];
  if (outline === undefined) throw new Error(`no mark "${mark}"`);
  return `M${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}${outline}`;
}
