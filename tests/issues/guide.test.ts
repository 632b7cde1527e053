import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Code, Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, test } from 'vitest';
import { kinds, type KindDefinition } from '#schemas/kinds.ts';
import * as definitions from '#issues/definitions.ts';
import { readPlan } from '#read-plan.ts';

interface Section {
  group: string;
  code: string;
  /** The blocks after `Fel:` and after `Rätt:`. */
  wrong: Code[];
  right: Code[];
}

const text = readFileSync(join(import.meta.dirname, '..', '..', 'guide', 'FELMEDDELANDEN.md'), 'utf8');
const { sections, links } = readGuide(text);
const codes = Object.values(definitions).map(({ code }) => code);

describe('the guide to messages', () => {
  test('has one section for each code that is defined, and no other', () => {
    expect(sections.map(({ code }) => code).sort()).toEqual(codes.sort());
  });

  test('has in each section one wrong example and one right, which are not empty and not the same', () => {
    const lacking = sections.filter(({ wrong, right }) => {
      const values = [...wrong, ...right].map(({ value }) => value.trim());
      return wrong.length !== 1 || right.length !== 1 || values.includes('') || values[0] === values[1];
    });
    expect(lacking.map(({ code }) => code)).toEqual([]);
  });

  test('begins each group with links to its sections, in order', () => {
    expect(links).toEqual(sections.map(({ group, code }) => `${group}: #${code}`));
  });

  const aboutOneFile = new Set(['YAML', 'Nycklar och värden', 'Brödtext', 'Visas som det är skrivet']);
  const shown = sections.filter(({ group, wrong }) => aboutOneFile.has(group) && wrong[0]?.lang !== 'text');

  test.each(shown)('shows $code: the wrong example gives the code, the right one does not', (section) => {
    const { code, wrong, right } = section;
    const files = Object.values<KindDefinition>(kinds).filter((kind) =>
      codesIn(wrong[0], kind, section).includes(code),
    );
    expect(files).not.toEqual([]);
    expect(files.filter((kind) => !codesIn(right[0], kind, section).includes(code))).not.toEqual([]);
  });
});

/** The sections, and each link of a group's list as `Filer: #unknown-file`. */
function readGuide(markdown: string): { sections: Section[]; links: string[] } {
  const found: { sections: Section[]; links: string[] } = { sections: [], links: [] };
  let group = '';
  let label = '';
  for (const node of fromMarkdown(markdown).children) {
    const section = found.sections.at(-1);
    if (node.type === 'heading' && node.depth === 2) group = wordsOf(node);
    else if (node.type === 'heading') found.sections.push({ group, code: wordsOf(node), wrong: [], right: [] });
    else if (node.type !== 'code') label = wordsOf(node);
    else if (label === 'Fel:') section?.wrong.push(node);
    else if (label === 'Rätt:') section?.right.push(node);
    if (node.type === 'paragraph' && group !== '')
      for (const child of node.children) if (child.type === 'link') found.links.push(`${group}: ${child.url}`);
  }
  found.sections = found.sections.filter((section) => section.group !== '');
  return found;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The codes that an example gives as a file of a kind: as the whole of it, its keys or its body. */
function codesIn(example: Code | undefined, kind: KindDefinition, { group }: Section): string[] {
  const { value = '', lang } = example ?? {};
  const isMdx = kind.ending === '.mdx';
  if (lang === 'mdx' && !isMdx) return [];
  const path = kind.form === 'folder' ? `${kind.place}/exempel${kind.ending}` : kind.place;
  const isOfBodies = group === 'Brödtext' || (group === 'Visas som det är skrivet' && lang === 'mdx');
  const isBody = isOfBodies && !value.startsWith('---');
  const keys = isMdx && lang === 'yaml' ? `---\n${value}\n---\n\nText.\n` : value;
  const file = { path, text: isBody ? `---\ntitle: En sida\n---\n\n${value}\n` : keys };
  const sources = { path: 'kallor.yaml', text: '- id: common-knowledge\n' };
  const files = path === sources.path ? [file] : [sources, file];
  const { issues } = readPlan({ name: 'content', files, refused: [] });
  return issues.filter((issue) => issue.file === `content/${path}`).map(({ code }) => code);
}
