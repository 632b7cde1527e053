/** Seconds of processor by step of a build. */
export type Steps = ReadonlyMap<string, number>;

/** The build prints a line a step: `PDF, 10 filer   99,9 s   processor   94,1 s`. What is counted after the comma differs. */
export function stepsIn(printed: string): Steps {
  const lines = printed.matchAll(/^ {2}(\S[^,\n]*?)(?:,| {2})[^\n]* s +processor +([\d\s,]+) s$/gmu);
  const steps = Array.from(lines, ([, name = '', seconds = '']): [string, number] => [
    name,
    Number(seconds.replace(/\s/g, '').replace(',', '.')),
  ]);
  if (steps.length < 5) throw new Error(`the build tells of ${steps.length} steps:\n${printed}`);
  return new Map(steps);
}

/** What makes a step too heavy: growing more than so many times, if it takes at least so many seconds on the larger plan. */
export interface Bounds {
  mostGrowth: number;
  leastSeconds: number;
}

/** The steps of a larger plan that have grown too much from those of a smaller one. */
export function growingTooFast(small: Steps, large: Steps, { mostGrowth, leastSeconds }: Bounds): string[] {
  return [...large].flatMap(([name, seconds]) =>
    seconds >= leastSeconds && seconds > mostGrowth * (small.get(name) ?? 0) ? [name] : [],
  );
}
