import type { Nodes } from 'mdast';
import { scalarsOf } from '#schemas/inspect.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Entry } from '#model/plan.ts';

/** All that a record says to readers: its fields of running text, and its body. */
export function textOf(entry: Entry): string {
  const said = [...scalarsOf(kinds[entry.kind].schema, entry)].flatMap(({ value, info }) =>
    info.prose === true && typeof value === 'string' ? [value] : [],
  );
  return [...said, ...(entry.body === undefined ? [] : [nodeText(entry.body.tree)])].join('\n');
}

/** What a record says first: its title and the sentence or two that sum it up. */
export function leadOf(entry: Entry): string {
  const summary = 'summary' in entry ? entry.summary : undefined;
  const role = 'role' in entry ? entry.role : undefined;
  const definition = 'definition' in entry ? entry.definition : undefined;
  return [entry.label, summary, role, definition].filter((text) => typeof text === 'string').join('\n');
}

const blocks = new Set(['heading', 'paragraph', 'listItem', 'tableCell']);

/** The text of a part of a body, a line for each block. */
export function nodeText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const inner = 'children' in node ? node.children.map(nodeText).join('') : '';
  return blocks.has(node.type) ? `${inner}\n` : inner;
}
