import { tooManyProblems } from '#issues/definitions.ts';
import type { Problem } from '#issues/issue.ts';

/** How many problems of one file are reported. */
export const maxProblems = 200;

/** The first problems of each file, and one that says where there are more. */
export function firstProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const first = problems.filter(({ code, file }) => {
    if (code === tooManyProblems.code) return true;
    const count = (counts.get(file) ?? 0) + 1;
    counts.set(file, count);
    return count <= maxProblems;
  });
  const known = new Set(first.filter(({ code }) => code === tooManyProblems.code).map(({ file }) => file));
  const more = [...counts].filter(([file, count]) => count > maxProblems && !known.has(file));
  return [
    ...first,
    ...more.map(([file]): Problem => ({ ...tooManyProblems({ limit: maxProblems }), file, place: { at: 'file' } })),
  ];
}
