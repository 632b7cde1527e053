import { fullStop } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { lastWordWithStop } from '#text/full-stop.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry, everyScalar } from './every-record.ts';
import type { Check, Finding } from './finding.ts';
import { wordsOf } from './prose.ts';

/** The keys that hold a title or a name. */
const keys = new Set(['title', 'name', 'fullName', 'shortName', 'heading', 'term', 'hospital', 'seat', 'service']);
/** Kinds whose titles are others' words. */
const quoting = new Set(['source', 'document']);

/** A title, a name and a heading end without a full stop. */
export const fullStops: Check = ({ plan }) => {
  const inFields = everyScalar(plan).flatMap(({ kind, id, path, value }): Finding[] => {
    if (!keys.has(String(path.at(-1))) || quoting.has(kind)) return [];
    return judge(String(value)).map(({ issue, match }) => ({ issue, kind, id, at: { field: path, match } }));
  });
  const inBodies = everyEntry(plan).flatMap(({ kind, id, body }) => {
    const headings = body === undefined ? [] : bodyNodes(body.tree).filter(({ node }) => node.type === 'heading');
    return headings.flatMap(({ node, path }): Finding[] =>
      judge(wordsOf(node)).map(({ issue, match }) => ({ issue, kind, id, at: { body: path, match } })),
    );
  });
  return [...inFields, ...inBodies];
};

function judge(text: string): { issue: IssueText; match: string }[] {
  const word = lastWordWithStop(text);
  return word === undefined ? [] : [{ issue: fullStop({ word, corrected: word.slice(0, -1) }), match: word }];
}
