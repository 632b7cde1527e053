import { beforeAll, expect, test } from 'vitest';
import type { Compiler } from '#outputs/pdf/compile/compiler.ts';
import type { Block } from '#book/blocks.ts';
import { paragraph, words } from '#book/words.ts';
import { documentOf, documentsOf, type PdfDocument } from '#outputs/pdf/document.ts';
import { below, examine, type Element, type Examined } from '#outputs/pdf/gate/structure.ts';
import { compilerHere, make } from '#outputs/pdf/pdf.ts';
import { readTemplate } from '#outputs/pdf/set.ts';
import { context, county, fileOf, wholeBook } from './county.ts';
import { open, textOf } from './reader.ts';

let compiler: Compiler;
let files: { path: string; bytes: Uint8Array }[];

beforeAll(async () => {
  compiler = await compilerHere();
  files = [];
  for (const document of documentsOf(county(), context))
    files.push(await make(compiler, readTemplate(), document, false));
}, 60_000);

const pagePath = 'om/planen.mdx';
const head = fileOf(pagePath).split('---\n').slice(0, 2).join('---\n') + '---\n\n';

/** The book with another body on its first page. */
async function bookWith(body: string): Promise<Uint8Array> {
  const document = wholeBook(county({ [pagePath]: `${head}${body}\n` }));
  return (await make(compiler, readTemplate(), document, false)).bytes;
}

/** The pages that an element stands on, from 1. */
function pagesOf({ document }: Examined, element: Element): number[] {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [String(ref), index + 1]));
  const all = [element, ...below(element)].flatMap(({ marks }) => marks.map(({ page }) => numbers.get(page) ?? 0));
  return [...new Set(all)].sort((a, b) => a - b);
}

const rowsOf = (table: Element): Element[] => [...below(table)].filter(({ role }) => role === 'TR');
const tablesOf = ({ elements }: Examined): Element[] => elements.filter(({ role }) => role === 'Table');

/** Tables with captions and rows of several lines, each a little further down on its page than the one before. */
function manyTables(): PdfDocument {
  const cell = (text: string) => ({ children: words(text) });
  const row = [cell('Rad'), cell('En text som är så lång att den tar flera rader i den smala kolumnen. '.repeat(3))];
  const blocks = Array.from({ length: 20 }, (_, index): Block[] => [
    ...Array.from({ length: index % 7 }, () => paragraph('Mer text.')),
    {
      type: 'table',
      caption: words('Vad tabellen visar'),
      columns: [{}, { share: 1 }, { share: 2 }],
      head: [words('Namn'), words('Text'), words('Mer')],
      rows: [row, row, row].map((cells) => [...cells, cell('x')]),
    },
    { type: 'facts', rows: [{ term: 'Fält', children: Array.from({ length: 5 }, () => paragraph('En rad.')) }] },
  ]);
  const writing = { title: 'Ett prov', eyebrow: 'Prov', description: 'Prov.', cover: [], sources: [] };
  return documentOf(county(), context, { ...writing, blocks: blocks.flat() }, 'leaflet', 'prov.pdf');
}

test('what tells of a table stands on the page of its first row, and a row stands on one page', async () => {
  const examined = await examine((await make(compiler, readTemplate(), manyTables(), false)).bytes);
  const tables = tablesOf(examined);
  expect(tables).toHaveLength(40);
  const parted = tables.flatMap((table) => {
    const [first, ...others] = rowsOf(table);
    const caption = table.children.filter(({ role }) => role === 'Caption');
    const together = [[...caption, ...(first ? [first] : [])], ...others.map((row) => [row])];
    return together.filter((group) => new Set(group.flatMap((element) => pagesOf(examined, element))).size > 1);
  });
  expect(parted).toEqual([]);
});

test('what leads in to a table stands on the page of its first row, wherever on the page that is', async () => {
  const parts = Array.from({ length: 24 }, (_, index) => {
    const filling = Array.from({ length: index % 5 }, () => 'Mer text.\n\n').join('');
    return `${filling}Så här är det:\n\n| Namn | Värde |\n| --- | --- |\n| Rad ett | 1 |\n| Rad två | 2 |\n`;
  });
  const examined = await examine(await bookWith(parts.join('\n')));
  const { elements } = examined;
  const leads = elements.flatMap((element, index) => {
    const next = elements[index + 1];
    const isLead = element.role === 'P' && next?.role === 'Table' && rowsOf(next).length === 3;
    return isLead ? [[pagesOf(examined, element), pagesOf(examined, next)[0]] as const] : [];
  });
  expect(leads.length).toBeGreaterThan(23);
  expect(leads.filter(([lead, table]) => lead.at(-1) !== table)).toEqual([]);
});

test('a row that no page can hold goes on over the page, and is whole', async () => {
  const other = `| ${'Lika bred som de andra, så att ingen får plats med så mycket.'} `.repeat(6);
  const long = 'Det här är en mening som står många gånger. '.repeat(34);
  const bytes = await bookWith(`${'| A '.repeat(7)}|\n${'| --- '.repeat(7)}|\n${other}| ${long}Slutet. |\n`);
  const examined = await examine(bytes);
  const rows = tablesOf(examined).flatMap(rowsOf);
  expect(rows.filter((row) => pagesOf(examined, row).length > 1)).toHaveLength(1);
  expect(await textOf(await open(bytes))).toContain('Slutet.');
});

test('no words are too small to read, in the drawings neither', async () => {
  const found: string[] = [];
  for (const { path, bytes } of files) {
    const document = await open(bytes);
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || ['', '-'].includes(item.str.trim())) continue;
        const size = Math.hypot(Number(item.transform[2]), Number(item.transform[3]));
        if (size < 5.4) found.push(`${path}: "${item.str}" ${size.toFixed(1)}`);
      }
    }
  }
  expect(found).toEqual([]);
});
