import type { Nodes } from 'mdast';
import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import { bodyHeadingSkip, brokenLink, unknownSourceInBody } from '#issues/definitions.ts';
import { indexPaths } from '#model/navigation.ts';
import { nearest } from '#text/nearest.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry } from './every-record.ts';
import type { Check, CheckInput, Finding } from './finding.ts';

/** Pages that the site has besides records and indexes. */
const otherPages = ['/', '/sok/', '/tillganglighet/'];

/** In bodies: sources exist, links lead somewhere, headings do not skip a level. */
export const bodies: Check = ({ plan, declared }) => {
  const sources = declared.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const paths = sitePaths({ plan, declared });
  return everyEntry(plan).flatMap(({ kind, id, body }) => {
    if (body === undefined) return [];
    const findings: Finding[] = [];
    let depth = 1;
    for (const { node, path } of bodyNodes(body.tree)) {
      const at = { body: path };
      if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('/') && !paths.has(node.url)) {
        findings.push({ issue: brokenLink({ url: node.url, nearest: nearest(node.url, [...paths]) }), kind, id, at });
      }
      if (node.type === 'heading') {
        if (node.depth > depth + 1)
          findings.push({ issue: bodyHeadingSkip({ depth: node.depth, previous: depth }), kind, id, at });
        ({ depth } = node);
      }
      const cited = citedId(node);
      if (cited !== undefined && !sources.includes(cited)) {
        findings.push({
          issue: unknownSourceInBody({ id: cited, nearest: nearest(cited, sources) }),
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

/** Every page there is or will be when the mistakes in its file are mended. */
function sitePaths({ plan, declared }: CheckInput): Set<string> {
  const paths = declared.flatMap(({ kind, id }) => {
    const { form, place }: KindDefinition = kinds[kind];
    return form === 'single' ? [] : [form === 'folder' ? `/${place}/${id}/` : `/${place.replace('.yaml', '')}/#${id}`];
  });
  return new Set([...otherPages, ...indexPaths(plan), ...paths]);
}
