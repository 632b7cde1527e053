import type { Nodes, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { BlockComponentName, BlockNode, InlineNode, ShownComponentName } from '#schemas/body.ts';
import type { Entry } from '#model/plan.ts';
import type { Block, Cell, Column, Inline } from './blocks.ts';
import { subheading } from './headings.ts';
import { mark, paragraph, pathLink, refs, web, words } from './words.ts';

/** The deepest heading that a PDF can tell of. */
const deepest = 6;
const narrow = 14;

/** The body of a record as blocks. Its second-level headings become headings of `level`. */
export function bodyOf({ body, path }: Entry, level: number): Block[] {
  return body === undefined ? [] : flow(path, body.tree.children, level);
}

function flow(path: string, nodes: readonly Nodes[], level: number): Block[] {
  return nodes.flatMap((node) => block(path, node as BlockNode, level));
}

function block(path: string, node: BlockNode, level: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(phrase(path, node.children))];
    case 'heading':
      return [
        { ...subheading(Math.min(deepest, level + node.depth - 2), phrase(path, node.children)), isWritten: true },
      ];
    case 'list': {
      const items = node.children.map(({ children }) => flow(path, children, level));
      return [{ type: 'list', isOrdered: node.ordered === true, start: node.start ?? 1, items }];
    }
    case 'blockquote':
      return [{ type: 'quote', children: flow(path, node.children, level) }];
    case 'code':
      return [{ type: 'code', value: node.value }];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'table':
      return [table(path, node)];
    case 'mdxJsxFlowElement':
      return blockComponent(path, node, level);
    default:
      return notPrinted(node);
  }
}

function phrase(path: string, nodes: readonly Nodes[]): Inline[] {
  return nodes.flatMap((node) => inline(path, node as InlineNode)).reduce(joinSources, [] as Inline[]);
}

function inline(path: string, node: InlineNode): Inline[] {
  switch (node.type) {
    case 'text':
      return words(node.value.replaceAll('\n', ' '));
    case 'emphasis':
    case 'strong':
      return [{ type: node.type, children: phrase(path, node.children) }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'link':
      return [link(path, node.url, phrase(path, node.children))];
    case 'mdxJsxTextElement':
      return component(path, node);
    default:
      return notPrinted(node);
  }
}

/** A link to a place on the record's own page leads to the record where that place has no name. */
function link(path: string, url: string, children: Inline[]): Inline {
  if (url.startsWith('#')) return pathLink(`${path}${url}`, children);
  return url.startsWith('/') ? pathLink(url, children) : web(url, children);
}

/** The components among words. What is lacking stands beside them. */
function component(path: string, node: MdxJsxTextElement): Inline[] {
  const name = node.name as ShownComponentName;
  switch (name) {
    case 'Kalla':
      return refs([attributeOf(node, 'id')]);
    case 'Delvis':
      return [{ type: 'partly', children: phrase(path, node.children), note: [lacking(node)] }];
    default:
      return notPrinted(name);
  }
}

/** The components around blocks. What is lacking stands below them, beside the same line. */
function blockComponent(path: string, node: MdxJsxFlowElement, level: number): Block[] {
  const name = node.name as BlockComponentName;
  switch (name) {
    case 'Delvis':
      return [{ type: 'partly', children: [...flow(path, node.children, level), paragraph(lacking(node))] }];
    default:
      return notPrinted(name);
  }
}

function lacking(node: MdxJsxFlowElement | MdxJsxTextElement): Inline {
  return mark('partly', `Delvis belagt: ${attributeOf(node, 'not')}`);
}

function attributeOf({ name, attributes }: MdxJsxFlowElement | MdxJsxTextElement, wanted: string): string {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted);
  if (typeof found?.value !== 'string') throw new Error(`<${name ?? ''}> without ${wanted} passed the policy`);
  return found.value;
}

/** Everything that the grammar lets through is printed: the compiler refuses a call with anything that can be left. */
function notPrinted(left: never): never {
  throw new Error(`a body holds what cannot be printed: ${JSON.stringify(left)}`);
}

/** Sources cited side by side are one list. */
function joinSources(line: Inline[], next: Inline): Inline[] {
  const last = line.at(-1);
  if (last?.type !== 'refs' || next.type !== 'refs') return [...line, next];
  return [...line.slice(0, -1), { type: 'refs', ids: [...last.ids, ...next.ids] }];
}

function table(path: string, { children: rows, align }: Table): Block {
  const cells = rows.map(({ children }) => children.map((cell): Cell => ({ children: phrase(path, cell.children) })));
  const [head = [], ...rest] = cells;
  const columns = head.map((_, index): Column => {
    const longest = Math.max(...cells.map((row) => lengthOf(row[index]?.children ?? [])));
    return {
      ...(longest > narrow && { share: Math.min(60, longest) }),
      ...(align?.[index] === 'right' && { isNumber: true }),
    };
  });
  return { type: 'table', caption: [], columns, head: head.map(({ children }) => children), rows: rest };
}

function lengthOf(line: readonly Inline[]): number {
  return line.reduce((sum, part) => {
    if ('value' in part) return sum + part.value.length;
    return 'children' in part ? sum + lengthOf(part.children) : sum;
  }, 0);
}
