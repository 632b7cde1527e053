import type { Nodes } from 'mdast';
import { foreignQuote } from '#issues/definitions.ts';
import { foreignQuotes } from '#text/quotes.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry, everyScalar } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

/** Straight and foreign quotation marks in prose are pointed out with the corrected text. */
export const quotes: Check = ({ plan }) => {
  const findings: Finding[] = [];
  const english = new Set(plan.records.page.filter(({ language }) => language !== 'sv').map(({ id }) => id));
  for (const { kind, id, path, value, info } of everyScalar(plan)) {
    if (info.prose !== true || typeof value !== 'string' || (kind === 'page' && english.has(id))) continue;
    const quote = foreignQuotes(value);
    if (quote !== undefined)
      findings.push({
        issue: foreignQuote({ corrected: quote.corrected }),
        kind,
        id,
        at: { field: path, match: quote.found },
      });
  }
  for (const { kind, id, body } of everyEntry(plan)) {
    if (body === undefined || (kind === 'page' && english.has(id))) continue;
    for (const { node, path } of bodyNodes(body.tree)) {
      for (const quote of proseOf(node).flatMap((text) => foreignQuotes(text) ?? []))
        findings.push({
          issue: foreignQuote({ corrected: quote.corrected }),
          kind,
          id,
          at: { body: path, match: quote.found },
        });
    }
  }
  return findings;
};

/** What readers see of a node itself: its words, or the note that a component carries. */
function proseOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
  return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
