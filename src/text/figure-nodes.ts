import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A figure that the program writes: `<Antal av="kommuner" som="ord" />` in a body, and in the text of a field. */
export interface AskedFigure {
  /** What is counted. */
  of: string;
  /** How it is written; undefined where nothing is said. */
  as: string | undefined;
  /** Whether it begins a sentence. */
  isFirst: boolean;
}

/** Blocks in which a sentence begins anew. */
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'listItem', 'blockquote', 'root', 'mdxJsxFlowElement']);

/** Puts a text in the place of each figure of a body; one that has no text stays. Changes the tree. */
export function replaceFigureNodes(root: Parents, textOf: (asked: AskedFigure) => string | undefined): void {
  let before = '';
  const walk = (parent: Parents): void => {
    if (blocks.has(parent.type)) before = '';
    const children: Nodes[] = parent.children;
    for (const [index, node] of children.entries()) {
      const text = isFigure(node) ? textOf({ ...askedBy(node), isFirst: opensSentence(before) }) : undefined;
      if (text !== undefined)
        children[index] = { type: 'text', value: text, ...(node.position && { position: node.position }) };
      before += text ?? ('value' in node ? node.value : '');
      if (text === undefined && 'children' in node) walk(node);
    }
  };
  walk(root);
}

const written = /<Antal\s+av="([^"<>]*)"(?:\s+som="([^"<>]*)")?\s*\/>/g;

/** The same in the text of a field. */
export function replaceFiguresIn(text: string, textOf: (asked: AskedFigure) => string | undefined): string {
  return text.replace(
    written,
    (whole, of: string, as: string | undefined, at: number) =>
      textOf({ of, as, isFirst: opensSentence(text.slice(0, at)) }) ?? whole,
  );
}

const left = /<Antal\b[^>]*>?/g;

/** The figures in the text of a field whose words have not been found, as they were written. */
export function leftFigures(value: unknown): string[] {
  return typeof value === 'string' && value.includes('<Antal') ? (value.match(left) ?? []) : [];
}

/** A text where nothing but its own words is left. */
export const withoutFigures = (text: string): string => (text.includes('<Antal') ? text.replace(left, '…') : text);

export function isFigure(node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Antal';
}

/** What a component asks for. */
export function askedBy({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Pick<AskedFigure, 'of' | 'as'> {
  const valueOf = (wanted: string) => {
    const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === wanted);
    return typeof found?.value === 'string' ? found.value : undefined;
  };
  return { of: valueOf('av') ?? '', as: valueOf('som') };
}

const opensSentence = (before: string): boolean => /(?:^|[.!?…]["”)]*)\s*$/.test(before);
