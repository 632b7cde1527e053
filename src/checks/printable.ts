import type { Nodes } from 'mdast';
import { unprintableCharacter } from '#issues/definitions.ts';
import { unprintable } from '#text/print-alphabet.ts';
import { bodyNodes } from './body-nodes.ts';
import { everyEntry, everyScalar } from './every-record.ts';
import type { Check, Finding } from './finding.ts';

/** Every character can be shown in the PDFs, whose fonts must lie in the file. The first of each text is pointed out. */
export const printable: Check = ({ plan }) => {
  const findings: Finding[] = [];
  for (const { kind, id, path, value } of everyScalar(plan)) {
    const [character] = typeof value === 'string' ? unprintable(value) : [];
    if (character !== undefined)
      findings.push({ issue: issueOf(character), kind, id, at: { field: path, match: character } });
  }
  for (const { kind, id, body } of everyEntry(plan)) {
    if (body === undefined) continue;
    for (const { node, path } of bodyNodes(body.tree)) {
      const [character] = shownBy(node).flatMap(unprintable);
      if (character !== undefined)
        findings.push({ issue: issueOf(character), kind, id, at: { body: path, match: character } });
    }
  }
  return findings;
};

function issueOf(character: string) {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return unprintableCharacter({ character, code });
}

/** What readers see of a node itself: its words, or the note that a component carries. */
function shownBy(node: Nodes): string[] {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [node.value];
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
  return node.attributes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
}
