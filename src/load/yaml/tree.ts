import type { FieldPath } from '#issues/issue.ts';
import { overlaps, type Range } from '#load/range.ts';

export interface YamlScalar extends Range {
  type: 'scalar';
  value: string | number | boolean | null;
}

export interface YamlSequence extends Range {
  type: 'sequence';
  items: YamlNode[];
}

export interface YamlEntry {
  key: string;
  keyRange: Range;
  value: YamlNode;
}

export interface YamlMapping extends Range {
  type: 'mapping';
  entries: YamlEntry[];
}

export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

/** The plain data of a node. Keys are own properties whatever they are called. */
export function dataOf(node: YamlNode): unknown {
  if (node.type === 'scalar') return node.value;
  if (node.type === 'sequence') return node.items.map(dataOf);
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, dataOf(value)]));
}

/** The plain data of a node without what overlaps a fault. An item of a list that is left out leaves its place empty. */
export function soundDataOf(node: YamlNode, faults: readonly Range[]): unknown {
  const isSound = (range: Range) => !faults.some((fault) => overlaps(fault, range));
  if (node.type === 'scalar') return isSound(node) ? node.value : undefined;
  if (faults.some(({ start, end }) => start <= node.start && end >= node.end)) return undefined;
  if (node.type === 'sequence') return node.items.map((item) => soundDataOf(item, faults));
  const entries = node.entries.filter(({ keyRange }) => isSound(keyRange));
  const values = entries.map(({ key, value }) => [key, soundDataOf(value, faults)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** The entry or item at a path, with the entry whose value it is, if it has a key. */
export function find(root: YamlNode, path: FieldPath): { node: YamlNode; entry?: YamlEntry } | undefined {
  let found: { node: YamlNode; entry?: YamlEntry } = { node: root };
  for (const step of path) {
    const { node } = found;
    if (node.type === 'mapping') {
      const entry = node.entries.find(({ key }) => key === step);
      if (entry === undefined) return undefined;
      found = { node: entry.value, entry };
    } else {
      const item = node.type === 'sequence' ? node.items[Number(step)] : undefined;
      if (item === undefined) return undefined;
      found = { node: item };
    }
  }
  return found;
}

/** The nearest node that exists on the way to a path, and its entry. */
export function findNearest(root: YamlNode, path: FieldPath): { node: YamlNode; entry?: YamlEntry } {
  for (let length = path.length; length > 0; length -= 1) {
    const found = find(root, path.slice(0, length));
    if (found !== undefined) return found;
  }
  return { node: root };
}
