/** A text in which one run of lines is put back, and where its lines come from. */
export interface PutBack {
  lines: readonly string[];
  /** Which line of the text as it was written each line is. */
  origins: readonly number[];
  /** The lines that were put back, as they were counted when written. */
  first: number;
  last: number;
  /** How many blanks were added before each of them, or taken away; of a line that was moved 0. */
  shift: number;
  /** The key of the one line that was not there; it has the place of the line below it. */
  key?: string;
}

/** So many lines are tried as one run. */
const longestRun = 8;
/** So many places are tried for the first line of a run. */
const mostFirsts = 12;
/** So far a line may have been moved, and so far up stands what shows how far in a line begins. */
const reach = 8;

/** Every way to put back lines that stand near some: one line before several, indented before moved. */
export function* putBackLines(lines: readonly string[], near: readonly number[]): Generator<PutBack> {
  const around = near.flatMap((line) => [line, line + 1, line - 1, line + 2, line - 2, line - 3]);
  const firsts = [...new Set(around)].filter((line) => (lines[line] ?? '').trim() !== '').slice(0, mostFirsts);
  for (const first of firsts) yield* indented(lines, first, 1);
  for (const first of firsts) yield* moved(lines, first);
  for (let count = 2; count <= longestRun; count += 1) {
    for (const first of firsts) yield* indented(lines, first, count);
  }
}

function* indented(lines: readonly string[], first: number, count: number): Generator<PutBack> {
  const run = lines.slice(first, first + count);
  if (run.length < count || run.some((line) => line.trim() === '')) return;
  const own = indentOf(run[0]);
  for (const indent of likelyIndents(lines, first)) {
    const shift = indent - own;
    if (shift === 0 || run.some((line) => indentOf(line) + shift < 0)) continue;
    const put = run.map((line) => (shift > 0 ? ' '.repeat(shift) + line : line.slice(-shift)));
    const origins = lines.map((_, index) => index);
    yield { lines: lines.toSpliced(first, count, ...put), origins, first, last: first + count - 1, shift };
  }
}

function* moved(lines: readonly string[], from: number): Generator<PutBack> {
  const others = lines.map((_, index) => index).filter((index) => index !== from);
  for (let step = 1; step <= reach; step += 1) {
    for (const to of [from - step, from + step]) {
      if (to < 0 || to >= lines.length) continue;
      const origins = others.toSpliced(to, 0, from);
      yield { lines: origins.map((index) => lines[index] ?? ''), origins, first: from, last: from, shift: 0 };
    }
  }
}

/** How far in the line may begin: as those around it, the nearest first, or one step more below a key without value. */
function likelyIndents(lines: readonly string[], line: number): number[] {
  const above = lines.slice(Math.max(0, line - reach), line).filter((other) => other.trim() !== '');
  const written = above.reverse().flatMap((other) => [contentOf(other), indentOf(other)]);
  const inner = contentOf(above[0] ?? '') + 2;
  const isParent = above[0]?.trimEnd().endsWith(':') === true;
  return [...new Set([...(isParent ? [inner] : []), ...written, inner, indentOf(lines[line + 1]), 0])];
}

/** How many blanks a line begins with. */
export const indentOf = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0;

/** Where what an item of a list holds begins: after its hyphen. */
const contentOf = (line: string): number => /^ *(?:- )?/.exec(line)?.[0].length ?? 0;
