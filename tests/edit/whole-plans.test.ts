import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { kinds } from '#schemas/kinds.ts';
import { editRecord, recordData, type RecordSource } from '#edit/edit-record.ts';
import { load } from '#load/load.ts';
import { readFolder } from '#load/read-folder.ts';

type Path = (string | number)[];

const plans = ['content', 'tests/plans/vastmanland', 'tests/county'];

/** Every value of a record: texts, numbers and what is not known, with their paths. */
function valuesOf(data: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (data === null || typeof data !== 'object') return [{ path, value: data }];
  const inner = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return inner.flatMap(([key, value]) => valuesOf(value, [...path, key]));
}

/** The data with another value at a path. */
function withValue(data: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = (data as Record<string | number, unknown>)[step];
  const changed = withValue(inner, rest, value);
  return Array.isArray(data) ? data.with(Number(step), changed) : { ...(data as object), [step]: changed };
}

/** The data without the key or item at a path. */
function without(data: unknown, [step, ...rest]: Path): unknown {
  const inner = data as Record<string | number, unknown>;
  if (rest.length > 0 && step !== undefined) return withValue(data, [step], without(inner[step], rest));
  if (Array.isArray(data)) return data.toSpliced(Number(step), 1);
  return Object.fromEntries(Object.entries(inner).filter(([key]) => key !== step));
}

function another(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return 'Något annat';
  const middle = value.slice(value.length / 2).search(/[\p{L}\d]/u) + Math.floor(value.length / 2);
  const others = /\d/.test(value.charAt(middle)) ? ['7', '3'] : ['a', 'o'];
  return value.slice(0, middle) + others.find((sign) => sign !== value.charAt(middle)) + value.slice(middle + 1);
}

/** The lines in which two texts differ, as many from the first as from the last one that is another. */
function linesTouched(before: string, after: string): number {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const first = a.findIndex((line, index) => line !== b[index]);
  const last = a.findLastIndex((line, index) => line !== b.at(index - a.length));
  return first < 0 ? 0 : last - first + 1;
}

describe.each(plans)('in every file of %s', (folder) => {
  const { records, files } = load(readFolder(folder));
  const sources = records.map(({ kind, file, prefix }): RecordSource => {
    return { kind, text: files.get(file)?.text ?? '', prefix };
  });
  /** Some values of each file, and one of each entry of a list: which ones goes round. */
  const chosen = sources.flatMap((source, index) => {
    const data = recordData(source);
    const values = valuesOf(data);
    const step = kinds[source.kind].form === 'register' ? values.length : Math.ceil(values.length / 3);
    return values.filter((_, at) => at % step === index % step).map((one) => ({ ...one, source, data }));
  });

  test('another value, and the old one again, gives the same bytes', () => {
    const faulty = chosen.filter(({ source, data, path, value }) => {
      const changed = editRecord(source, withValue(data, path, another(value)));
      const back = editRecord({ ...source, text: changed }, data);
      return changed === source.text || back !== source.text || linesTouched(source.text, changed) > 1;
    });
    expect(faulty.map(({ source, path }) => `${source.kind} ${path.join('.')}`)).toEqual([]);
  });

  test('a key or an item is taken away and put back, and nothing else says another thing', () => {
    const faulty = chosen.filter(({ source, data, path }) => {
      const changed = editRecord(source, without(data, path));
      const back = editRecord({ ...source, text: changed }, data);
      return changed.length >= source.text.length || !isDeepStrictEqual(recordData({ ...source, text: back }), data);
    });
    expect(faulty.map(({ source, path }) => `${source.kind} ${path.join('.')}`)).toEqual([]);
  });
});
