import type { Block } from './blocks.ts';

/** Blocks without those that hold nothing, and without headings that nothing stands under. */
export function withoutEmpty(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.map(inner).filter(holdsSomething).reverse()) {
    const next = kept.at(-1);
    const isBare =
      block.type === 'heading' &&
      block.isWritten !== true &&
      (next === undefined || (next.type === 'heading' && next.level <= block.level));
    if (!isBare) kept.push(block);
  }
  return kept.reverse();
}

function inner(block: Block): Block {
  if (block.type === 'columns' || block.type === 'part') return { ...block, children: withoutEmpty(block.children) };
  if (block.type === 'together') return { ...block, children: block.children.filter(holdsSomething) };
  return block;
}

function holdsSomething(block: Block): boolean {
  switch (block.type) {
    case 'table':
    case 'facts':
      return block.rows.length > 0;
    case 'list':
    case 'sources':
      return block.items.length > 0;
    case 'columns':
    case 'part':
    case 'together':
    case 'paragraph':
    case 'heading':
      return block.children.length > 0;
    default:
      return true;
  }
}
