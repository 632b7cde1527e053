import { unknownChoice, unknownReference, wrongForm } from '#issues/definitions.ts';
import type { Problem } from '#issues/issue.ts';
import type { LoadedFile } from './loaded.ts';
import { rangeOf } from './locate.ts';
import { overlaps } from './range.ts';

/** What is told of a value as it stands in its file, and what a rule across records tells of the same value. */
const pairs = new Map([
  [unknownReference.code, wrongForm.code],
  [unknownChoice.code, unknownChoice.code],
]);

interface Told {
  own: Problem[];
  found: Problem[];
}

/**
 * An id or a choice that is written wrong is told once: by the rule across records where it knows which record or choice
 * is meant, and else by the file's own.
 */
export function toldOnce(
  own: readonly Problem[],
  found: readonly Problem[],
  files: ReadonlyMap<string, LoadedFile>,
): Told {
  const [outdone, needless] = [new Set<Problem>(), new Set<Problem>()];
  const ownByFile = Map.groupBy(own, ({ file }) => file);
  for (const problem of found) {
    const pair = pairs.get(problem.code);
    const file = files.get(problem.file);
    const range = pair === undefined || file === undefined ? undefined : rangeOf(problem.place, file);
    const known = (ownByFile.get(problem.file) ?? []).find(({ code, place }) => {
      const other = range && code === pair && file && rangeOf(place, file);
      return range && other && overlaps(other, range);
    });
    if (known === undefined) continue;
    const isBetter = problem.fix.startsWith('Menade du') && !known.fix.startsWith(problem.fix);
    if (isBetter) outdone.add(known);
    else needless.add(problem);
  }
  return {
    own: own.filter((problem) => !outdone.has(problem)),
    found: found.filter((problem) => !needless.has(problem)),
  };
}
