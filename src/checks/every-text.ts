import type { Nodes } from 'mdast';
import type { PlanDraft } from '#model/plan.ts';
import { withoutFigures } from '#text/figure-nodes.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry, everyScalar, type AnyRecord } from './every-record.ts';
import { decoded } from './decoded.ts';
import type { Finding } from './finding.ts';
import { rememberedFor } from '#model/remembered.ts';

/** A piece of text as it was written: a field, or what one node of a body holds. */
export interface WrittenText extends Pick<AnyRecord, 'kind' | 'id'> {
  text: string;
  at: Exclude<Finding['at'], string | { key: unknown }>;
  /** Running text, a value or code, or where a link leads. */
  role: 'prose' | 'value' | 'address';
  /** Whether it is words of a body, where Markdown has been read; else it is shown as it stands. */
  isMarkdown: boolean;
}

/** Every text of every record: its fields, and its body node by node. */
export const everyText: (plan: PlanDraft) => readonly WrittenText[] = rememberedFor((plan) => {
  const texts: WrittenText[] = [];
  for (const { kind, id, path, value, info } of everyScalar(plan)) {
    if (typeof value === 'string')
      texts.push({
        kind,
        id,
        text: withoutFigures(value),
        at: { field: path },
        role: info.prose === true ? 'prose' : 'value',
        isMarkdown: false,
      });
  }
  for (const { kind, id, body } of everyEntry(plan)) {
    if (body === undefined) continue;
    for (const { node, path } of bodyNodes(body.tree)) {
      for (const text of textsOf(node)) texts.push({ kind, id, ...text, at: { body: path } });
    }
  }
  return texts;
});

/** What a node itself holds: its words, the note that a component carries, the address of a link. */
function textsOf(node: Nodes): Pick<WrittenText, 'text' | 'role' | 'isMarkdown'>[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value, role: 'prose', isMarkdown: true }];
    case 'inlineCode':
    case 'code':
      return [{ text: node.value, role: 'value', isMarkdown: true }];
    case 'link':
      return [{ text: decoded(node.url), role: 'address', isMarkdown: true }];
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      if (node.name === 'Antal') return [];
      return node.attributes.flatMap(({ value }) =>
        typeof value === 'string' ? [{ text: value, role: 'prose', isMarkdown: false }] : [],
      );
    default:
      return [];
  }
}
