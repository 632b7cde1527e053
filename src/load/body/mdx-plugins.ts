import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { replaceFigureNodes } from '#text/figure-nodes.ts';
import { headingIds, wordsOf } from '#text/heading-ids.ts';
import { figureMark } from '#text/marks.ts';
import { parseAnySize } from './parse.ts';

interface Processor {
  parser?: () => Root;
}

interface File {
  value: string | Uint8Array;
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

interface Program {
  body: { type: string }[];
}

/**
 * A remark plugin for Astro that puts the check's parser in the place of its own: what is compiled is the tree that was
 * checked and that print is made of. A body that breaks the policy is not compiled.
 */
export function bodyPlugin(this: Processor) {
  // Astro changes a tree that its parser gives before any plugin sees it.
  this.parser = () => ({ type: 'root', children: [] });
  return (tree: Root, file: File): void => {
    const { root, problems } = parseAnySize(String(file.value));
    const [problem] = problems;
    if (problem !== undefined) throw new Error(`${problem.issue.code}: ${problem.issue.message}`);
    // Nobody reads the front matter through Astro, and a `layout` in it would import a module.
    if (file.data.astro !== undefined) file.data.astro.frontmatter = {};
    if (root !== undefined) tree.children = root.children;
    for (const [heading, id] of headingIds(tree)) heading.data = { hProperties: { id } };
    replaceFigureNodes(tree, figureMark);
    prepare(tree);
  };
}

/**
 * Names the component that holds blocks and the cells of wide tables, marks the cells of numbers, and takes away what would
 * become a style attribute or an attribute of its own making.
 */
function prepare(node: Nodes): void {
  if (node.type === 'mdxJsxFlowElement') node.name = `${node.name ?? ''}Block`;
  if (node.type === 'code') node.meta = null;
  if (node.type === 'table') {
    const [head, ...rows] = node.children;
    const labels = (head?.children ?? []).map(wordsOf);
    for (const row of node.children)
      for (const [index, cell] of row.children.entries()) {
        const className = node.align?.[index] === 'right' ? 'end' : undefined;
        const isNamed = index > 0 && labels.length > narrow && rows.includes(row);
        cell.data = { hProperties: { className, dataLabel: isNamed ? labels[index] : undefined } };
      }
    node.align = null;
  }
  if (!('children' in node)) return;
  for (const child of node.children) prepare(child);
  joinSources(node);
}

/** So many columns have room on a phone. */
const narrow = 2;

/** Makes one of the sources that stand close to each other, so that they are shown as one group of numbers. */
function joinSources(node: Parents): void {
  const children: Nodes[] = node.children;
  for (let index = children.length - 1; index > 0; index -= 1) {
    const [before, here] = [idOf(children[index - 1]), idOf(children[index])];
    if (before === undefined || here === undefined) continue;
    before.value = `${String(before.value)} ${String(here.value)}`;
    children.splice(index, 1);
  }
}

function idOf(node: Nodes | undefined): MdxJsxAttribute | undefined {
  if (node?.type !== 'mdxJsxTextElement' || node.name !== 'Kalla') return undefined;
  return node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id') as
    MdxJsxAttribute | undefined;
}

/**
 * Puts the compiled component first in its module, a recma plugin. Astro replaces the first
 * `export default function MDXContent` it finds in the text, and those words may stand in a body.
 */
export function componentFirst() {
  return (program: Program): void => {
    const at = program.body.findIndex(({ type }) => type === 'ExportDefaultDeclaration');
    if (at > 0) program.body.unshift(...program.body.splice(at, 1));
  };
}
