import type { Heading, Nodes, Paragraph, Root, TableCell } from 'mdast';

/** Words that stand together in a body, as its author wrote them and without what readers do not see. */
export interface ShownBlock {
  node: Heading | Paragraph | TableCell;
  /** What holds it, the outermost first: the root is not among them. */
  within: readonly Nodes[];
  /** Where it begins in the body. */
  start: number;
  /** Of the same length as what is written; `hidden` stands for a sign that is no text of its own, such as that of a tag. */
  shown: string;
  /** The same, without what stands in links. */
  unlinked: string;
}

/** Stands for what is written but not shown, and is shown but not as written: marks, tags, code, what is escaped. */
export const hidden = '\ufffc';

const escaped = /\\[!-/:-@[-`{-~]|&(?:#x?[\da-f]+|[a-z]\w*);/gi;

/** The paragraphs, headings and cells of a body, in order of reading. */
export function shownBlocks(text: string, root: Root): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  collect(root, []);
  return blocks;

  function collect(node: Nodes, within: readonly Nodes[]): void {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      blocks.push(blockOf(text, node, within));
    else if ('children' in node)
      for (const child of node.children) collect(child, node.type === 'root' ? within : [...within, node]);
  }
}

function blockOf(text: string, node: ShownBlock['node'], within: readonly Nodes[]): ShownBlock {
  const [first, last] = [node.children[0] ?? node, node.children.at(-1) ?? node];
  const start = first.position?.start.offset ?? 0;
  const end = last.position?.end.offset ?? start;
  const whole = text.slice(start, end);
  const blank = whole.replace(/\S/g, hidden);
  const parts = textsIn(node, false);
  const written = (isShown: (part: ShownPart) => boolean) =>
    parts.filter(isShown).reduce((shown, { from, to }) => {
      const plain = withoutMarks(text.slice(from, to));
      return shown.slice(0, from - start) + plain + shown.slice(to - start);
    }, blank);
  return { node, within, start, shown: written(() => true), unlinked: written(({ isLinked }) => !isLinked) };
}

/** Without what is escaped, and without the marks of quotes and lists that begin a line which goes on with a text. */
function withoutMarks(text: string): string {
  return text
    .replace(escaped, (sign) => hidden.repeat(sign.length))
    .replace(/(?<=\n)[ \t]*(?:>[ \t]?)+/g, (mark) => ' '.repeat(mark.length));
}

interface ShownPart {
  from: number;
  to: number;
  isLinked: boolean;
}

function textsIn(node: Nodes, isLinked: boolean): ShownPart[] {
  if (node.type === 'text')
    return [{ from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0, isLinked }];
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    textsIn(child, isLinked || node.type === 'link' || node.type === 'linkReference'),
  );
}
