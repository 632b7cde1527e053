import { expect, test } from 'vitest';
import type { Nodes } from 'mdast';
import { load } from '#load/load.ts';
import type { LoadedRecord } from '#load/loaded.ts';
import { readFolder } from '#load/read-folder.ts';
import { alphabet } from '#text/alphabet.ts';

const known = new Set(alphabet);
const { records } = load(readFolder('content'));

test('the fonts have every character of the content', () => {
  const missing = records.flatMap((record) => {
    const strange = new Set([...textOf(record)].filter((character) => character !== '\n' && !known.has(character)));
    return strange.size === 0 ? [] : [`${record.file} ${record.id}: ${[...strange].join(' ')}`];
  });
  expect(missing).toEqual([]);
});

test('the content has the letters that Swedish needs, so the comparison above compares something', () => {
  const used = new Set(records.flatMap((record) => [...textOf(record)]));
  expect([...'aåäöÅÄÖ”–'].filter((character) => !used.has(character))).toEqual([]);
});

test('no character stands twice in the alphabet', () => {
  expect(known.size).toBe([...alphabet].length);
});

/** The strings of a record's YAML and the words of its body, code apart. */
function textOf({ data, body }: LoadedRecord): string {
  return [...stringsIn(data), ...(body === undefined ? [] : wordsIn(body))].join('');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function wordsIn(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  const own =
    node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
      ? node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
      : [];
  return 'children' in node ? [...own, ...node.children.flatMap(wordsIn)] : own;
}
