import { isOptional, shapeOf } from '#schemas/inspect.ts';
import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';

const definitions = Object.entries(kinds) as [Kind, KindDefinition][];

/** The kind that the keys of a record fit, where they plainly do not fit the one that its place says. */
export function otherKind(
  keys: readonly string[],
  own: Kind | undefined,
  form: KindDefinition['form'],
): Kind | undefined {
  const unlike = own === undefined ? { unknown: keys.length, missing: 0 } : misfit(keys, kinds[own]);
  if (unlike.unknown === 0 || sum(unlike) < 3) return undefined;
  const fitting = definitions
    .filter(([kind, definition]) => kind !== own && definition.form === form)
    .map(([kind, definition]) => ({ kind, ...misfit(keys, definition) }))
    .filter((other) => other.unknown * 2 < unlike.unknown && sum(other) * 3 <= sum(unlike))
    .sort((a, b) => sum(a) - sum(b));
  const [best, second] = fitting;
  return best === undefined || (second !== undefined && sum(second) === sum(best)) ? undefined : best.kind;
}

/** The keys that begin a line of a file's YAML, without reading it: it may have any mistake. */
export function topKeys(text: string): string[] {
  const yaml = /^\ufeff?---[ \t]*\r?\n([^]*?)^---[ \t]*$/m.exec(text)?.[1] ?? text;
  return Array.from(yaml.matchAll(/^([A-Za-z]\w*)[ \t]*:(?=\s)/gm), ([, key = '']) => key);
}

interface Misfit {
  unknown: number;
  missing: number;
}

const sum = ({ unknown, missing }: Misfit): number => unknown + missing;

function misfit(keys: readonly string[], { schema }: Pick<KindDefinition, 'schema'>): Misfit {
  const shape = shapeOf(schema) ?? {};
  const needed = Object.entries(shape).filter(([key, field]) => !isOptional(field) && !keys.includes(key));
  return { unknown: keys.filter((key) => !Object.hasOwn(shape, key)).length, missing: needed.length };
}
