import type { Statement } from '#schemas/provenance.ts';
import type { Block } from './blocks.ts';
import { doubt, paragraph, refs, words } from './words.ts';

/** Statements as a list, each with its sources and what is uncertain about it; nothing where there are none. */
export function statementList(list: readonly Statement[]): Block[] {
  if (list.length === 0) return [];
  const items = list.map((statement) => {
    const sure = doubt(statement);
    return [paragraph(statement.text, refs(statement.sources), sure.length === 0 ? [] : words(' ', sure))];
  });
  return [{ type: 'list', isOrdered: false, start: 1, items }];
}
