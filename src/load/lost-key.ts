import type { z } from 'zod';
import { itemOf, shapeOf } from '#schemas/inspect.ts';
import { indentOf, type PutBack } from './put-back.ts';

type Schema = z.core.$ZodType;

/** A key with others below it: what the first line below it may begin with. */
interface Parent {
  key: string;
  isList: boolean;
  /** Undefined of a list of plain values. */
  inside: ReadonlySet<string> | undefined;
}

/** So many lines above the first that something is said of, and so many below, the lost line is looked for. */
const reach = { above: 5, below: 1 };

/** Every way to put back one line with a key that others stand below: it was taken away, or overwritten. */
export function* withLostKey(schema: Schema, lines: readonly string[], near: readonly number[]): Generator<PutBack> {
  const parents = parentsIn(schema);
  const first = Math.min(...near);
  for (let line = first - reach.above; line <= first + reach.below; line += 1) {
    const { dash, key } = beginningOf(lines[line]);
    const indent = indentOf(lines[line]);
    if (key === undefined && !dash) continue;
    const fitting = parents.filter(({ isList, inside }) => isList === dash && (inside?.has(key ?? '') ?? !key));
    for (const parent of fitting)
      for (const own of dash ? [indent - 2, indent] : [indent - 2])
        if (own >= 0) yield inserted(lines, line, parent.key, own);
  }
}

function inserted(lines: readonly string[], line: number, key: string, indent: number): PutBack {
  const origins = lines.map((_, index) => index);
  return {
    lines: lines.toSpliced(line, 0, `${' '.repeat(indent)}${key}:`),
    origins: origins.toSpliced(line, 0, line),
    first: line,
    last: line,
    shift: 0,
    key,
  };
}

function beginningOf(line = ''): { dash: boolean; key: string | undefined } {
  const [, dash = '', key] = /^ *(- +)?(?:\{ *)?(?:([\w-]+):(?: |$))?/.exec(line) ?? [];
  return { dash: dash !== '', key };
}

/** Every key of a schema that has keys or a list below it, also within others. */
function parentsIn(schema: Schema): Parent[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const item = itemOf(field);
    const shape = shapeOf(item ?? field);
    if (item === undefined && shape === undefined) return [];
    const inside = shape && new Set(Object.keys(shape));
    return [{ key, isList: item !== undefined, inside }, ...parentsIn(item ?? field)];
  });
}
