import type { Block, Inline } from '#book/blocks.ts';
import { plainText } from '#book/words.ts';

/** What no sentence may hold. The names of the odd plans hold no figures but those of dates and counts. */
const faulty: readonly [string, RegExp][] = [
  ['a count of 0', /(?<![\d\u00a0,.–-])0[ \u00a0]\p{L}/u],
  [
    'one of many',
    /(?<![\d\u00a0,.–-])1[ \u00a0](?!(?:septem|okto|novem|decem)ber)\p{L}+(?:er|or|ar|erna|orna|arna)(?!\p{L})/u,
  ],
  ['a word for none', /(?<!\p{L})noll \p{L}/iu],
  [
    'a wrong gender',
    /(?<!\p{L})(?:en (?:mål|fokusområde|kommunalförbund|dokument)|ett (?:kommun|händelse|källa))(?!\p{L})/iu,
  ],
  ['one as many', /(?<!\p{L})(?:ett|en) (?:fokusområden|kommuner|händelser|källor|överenskommelser)(?!\p{L})/iu],
  ['a word of the program', /undefined|null|NaN|\[object|Infinity/],
  ['a sign without its word', /^[,.;:]|[ \u00a0][,.;](?!\d)|\.\.|,\.|:\.|\( *\)|[,;:]$/],
];

export function faultsOfText(text: string): string[] {
  const spans = [...text.matchAll(/(\d{4})–(\d{4})/g)].filter(([, from, to]) => Number(from) >= Number(to));
  const found = faulty.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
  return [...found, ...spans.map(() => 'a span that does not grow')].map((what) => `${what}: ${text}`);
}

/** What is wrong with the words and the order of some blocks. */
export function faultsOfBlocks(blocks: readonly Block[]): string[] {
  return [...linesIn(blocks).flatMap(faultsOfText), ...faultsOfOrder(blocks)];
}

function faultsOfOrder(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index): string[] => {
    const inner =
      'children' in block && block.type !== 'paragraph' && block.type !== 'heading'
        ? faultsOfOrder(block.children)
        : [];
    if (block.type === 'table' && block.rows.length === 0) return [`a table without rows: ${plainText(block.caption)}`];
    if (block.type === 'together') return [];
    if (block.type !== 'heading') return inner;
    const next = blocks[index + 1];
    const isBare = next === undefined || (next.type === 'heading' && next.level <= block.level);
    const text = plainText(block.children);
    return [
      ...(text.trim() === '' ? ['an empty heading'] : []),
      ...(isBare ? [`a heading over nothing: ${text}`] : []),
    ];
  });
}

/** Every line of words in blocks, also of tables, lists and figures. */
function linesIn(value: unknown): string[] {
  if (Array.isArray(value)) return isLine(value) ? [plainText(value), ...notesIn(value)] : value.flatMap(linesIn);
  if (value === null || typeof value !== 'object') return [];
  const own = 'figure' in value ? figureTexts(value.figure as Record<string, unknown>) : [];
  return [...own, ...Object.values(value).flatMap(linesIn)];
}

const inlineTypes = new Set([
  'text',
  'strong',
  'small',
  'to',
  'link',
  'refs',
  'certainty',
  'category',
  'anchor',
  'doubt',
  'break',
  'language',
  'emphasis',
  'code',
  'partly',
]);
const isLine = (value: readonly unknown[]): value is Inline[] =>
  value.length > 0 &&
  value.every(
    (part) => typeof part === 'object' && part !== null && 'type' in part && inlineTypes.has(String(part.type)),
  );
const notesIn = (line: readonly Inline[]): string[] =>
  line.flatMap((part) => ('note' in part && typeof part.note === 'string' ? [part.note] : []));
/** What a figure says: its name, its description and the words in it. */
export const figureTexts = ({
  title,
  description,
  shapes,
}: { [Part in 'title' | 'description' | 'shapes']?: unknown }): string[] =>
  [title, description, ...textsOfShapes(shapes)].filter(
    (text): text is string => typeof text === 'string' && text !== '',
  );
const textsOfShapes = (shapes: unknown): unknown[] =>
  Array.isArray(shapes)
    ? shapes.flatMap((shape: Record<string, unknown>) => [
        shape['text'],
        shape['label'],
        ...textsOfShapes(shape['shapes']),
      ])
    : [];
