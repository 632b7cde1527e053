import { match, only, type PdfObjects } from './objects.ts';

/** A prefix that Typst's own ids (`U2x2y0`) do not have. */
const prefix = 'row';
const element = /^<<\n {2}\/Type \/StructElem\n {2}\/S \/(\w+)\n/;

/**
 * Makes the first cell of each body row the row's header, and names it among the headers of the row's other cells. Typst
 * can tell the headers of columns but not yet those of rows.
 */
export function markRowHeaders(objects: PdfObjects): void {
  const ids: [string, number][] = [];
  for (const [number, text] of objects.byNumber) {
    if (roleOf(text) !== 'TR') continue;
    const cells = childrenOf(text);
    const parent =
      objects.byNumber.get(Number(match(text, /\n {2}\/P (\d+) 0 R\n/, 'a row without a parent')[1])) ?? '';
    if (roleOf(parent) === 'THead') continue;
    const [first, ...others] = cells;
    if (first === undefined) continue;
    const id = `${prefix}${String(ids.length).padStart(6, '0')}`;
    objects.byNumber.set(first, asHeader(objects, first, id));
    for (const cell of others) objects.byNumber.set(cell, withHeader(objects, cell, id));
    ids.push([id, first]);
    if (number === first) throw new Error('unexpected PDF: a row that holds itself');
  }
  addToIdTree(objects, ids);
}

const roleOf = (text: string): string | undefined => element.exec(text)?.[1];

function childrenOf(text: string): number[] {
  const list = match(text, /\n {2}\/K \[([^\]]*)\]/, 'a row without cells')[1] ?? '';
  if (!/^(?:\d+ 0 R ?)+$/.test(list)) throw new Error('unexpected PDF: a row holds more than cells');
  return Array.from(list.matchAll(/(\d+) 0 R/g), ([, child]) => Number(child));
}

function cellAt({ byNumber }: PdfObjects, number: number): string {
  const text = byNumber.get(number) ?? '';
  if (roleOf(text) !== 'TD') throw new Error(`unexpected PDF: a body row holds a ${roleOf(text) ?? 'nothing'}`);
  if (/\/(?:RowSpan|ColSpan) /.test(text)) throw new Error('unexpected PDF: a cell spans others');
  return text;
}

function asHeader(objects: PdfObjects, number: number, id: string): string {
  const header = cellAt(objects, number).replace('/S /TD\n', `/S /TH\n  /ID (${id})\n`);
  return withTableAttribute(header, '/Scope /Row');
}

function withHeader(objects: PdfObjects, number: number, id: string): string {
  const cell = cellAt(objects, number);
  return /\/Headers \[/.test(cell)
    ? cell.replace(/\/Headers \[([^\]]*)\]/, (_, own: string) => `/Headers [(${id}) ${own}]`)
    : withTableAttribute(cell, `/Headers [(${id})]`);
}

/** Adds to the attributes that belong to tables; Typst writes them first in an array, or not at all. */
function withTableAttribute(cell: string, attribute: string): string {
  if (/\/O \/Table\n/.test(cell)) return cell.replace('/O /Table\n', `/O /Table\n    ${attribute}\n`);
  const own = `<<\n    /O /Table\n    ${attribute}\n  >>`;
  if (/\n {2}\/A \[/.test(cell)) return cell.replace('\n  /A [', `\n  /A [${own} `);
  return cell.replace(/(\n {2}\/P \d+ 0 R\n)/, `$1  /A [${own}]\n`);
}

/** The tree of ids, in the order of their bytes; one leaf holds them all. */
function addToIdTree(objects: PdfObjects, ids: readonly [string, number][]): void {
  if (ids.length === 0) return;
  const [number, root] = only(objects, /^<<\n {2}\/Type \/StructTreeRoot\n/, 'structure');
  const added = ids.map(([id, target]) => `(${id}) ${target} 0 R`);
  const tree = /\n {2}\/IDTree <<\n {4}\/Names \[([^\]]*)\]\n {2}>>/.exec(root);
  if (tree === null) {
    if (root.includes('/IDTree')) throw new Error('unexpected PDF: another form of the tree of ids');
    objects.byNumber.set(number, root.replace(/\n>>$/, `\n  /IDTree <<\n    /Names [${added.join(' ')}]\n  >>\n>>`));
    return;
  }
  const own = Array.from((tree[1] ?? '').matchAll(/\(([^()]*)\) \d+ 0 R/g), ([entry]) => entry);
  const all = [...own, ...added].sort((a, b) => (a < b ? -1 : 1));
  objects.byNumber.set(number, root.replace(tree[0], `\n  /IDTree <<\n    /Names [${all.join(' ')}]\n  >>`));
}
