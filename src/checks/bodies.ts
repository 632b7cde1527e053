import type { Nodes } from 'mdast';
import { linesToCite } from '#schemas/lines-to-fill.ts';
import { bodyHeadingSkip, unknownSourceInBody } from '#issues/definitions.ts';
import { keysCiting } from '#model/lookup.ts';
import { nearest } from '#text/nearest.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry } from './every-record.ts';
import type { Check, Finding } from './finding.ts';
import { bodyLinkJudge } from './links.ts';

/** In bodies: sources exist, links lead somewhere, headings do not skip a level. */
export const bodies: Check = (input) => {
  const { plan, declared } = input;
  const sources = declared.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const unused = sources.filter((id) => keysCiting(plan, id).length === 0);
  const judgeLink = bodyLinkJudge(input);
  return everyEntry(plan).flatMap(({ kind, id, body }) => {
    if (body === undefined) return [];
    const findings: Finding[] = [];
    let depth = 1;
    for (const { node, path } of bodyNodes(body.tree)) {
      const at = { body: path };
      if (node.type === 'link') {
        const issue = judgeLink(node.url, body);
        if (issue !== undefined) findings.push({ issue, kind, id, at });
      }
      if (node.type === 'heading') {
        if (node.depth > depth + 1)
          findings.push({ issue: bodyHeadingSkip({ depth: node.depth, previous: depth }), kind, id, at });
        ({ depth } = node);
      }
      const cited = citedId(node);
      if (cited !== undefined && !sources.includes(cited)) {
        const isDocument = declared.some((record) => record.kind === 'document' && record.id === cited);
        findings.push({
          issue: unknownSourceInBody({
            id: cited,
            nearest: nearest(cited, unused) ?? nearest(cited, sources),
            toCite: isDocument ? linesToCite() : [],
          }),
          kind,
          id,
          at: { body: path, match: cited },
        });
      }
    }
    return findings;
  });
};

function citedId(node: Nodes): string | undefined {
  if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Kalla')
    return undefined;
  const value = node.attributes.find(
    (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
  )?.value;
  return typeof value === 'string' ? value : undefined;
}
