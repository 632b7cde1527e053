import type { Nodes } from 'mdast';
import type { FieldPath } from '#issues/issue.ts';
import type { PlanDraft } from '#model/plan.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry, everyScalar, type AnyRecord } from './every-record.ts';
import { rememberedFor } from '#model/remembered.ts';

export interface Prose extends Pick<AnyRecord, 'kind' | 'id'> {
  text: string;
  at: { field: FieldPath } | { body: readonly number[] };
}

/** Whether a record is a page in another language than Swedish. */
export function isForeign({ records }: PlanDraft, { kind, id }: Pick<AnyRecord, 'kind' | 'id'>): boolean {
  return kind === 'page' && records.page.some((page) => page.id === id && page.language !== 'sv');
}

/** Every piece of running text: the fields that are prose, and the paragraphs, headings and cells of bodies. */
export const everyParagraph: (plan: PlanDraft) => readonly Prose[] = rememberedFor((plan) => [...prose(plan)]);

/** Every piece of running text in Swedish. */
export const everyProse: (plan: PlanDraft) => readonly Prose[] = rememberedFor((plan) =>
  everyParagraph(plan).filter((piece) => !isForeign(plan, piece)),
);

function* prose(plan: PlanDraft): Generator<Prose> {
  for (const { kind, id, path, value, info } of everyScalar(plan)) {
    if (info.prose === true && typeof value === 'string') yield { kind, id, text: value, at: { field: path } };
  }
  for (const { kind, id, body } of everyEntry(plan)) {
    if (body === undefined) continue;
    for (const { node, path } of bodyNodes(body.tree)) {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
        yield { kind, id, text: textOf(node), at: { body: path } };
    }
  }
}

/** The words of a node and all in it, without code. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
