import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import { nameAt, below, type Element } from './structure.ts';
import { textAt, textIn, type Rule } from './rule.ts';

/** Every table is regular, and every cell has a header: its column's, its row's or both. */
export const tableRule: Rule = ({ elements }) =>
  elements.filter(({ role }) => role === 'Table').flatMap((table, index) => judge(table, `table ${index + 1}`));

function judge(table: Element, name: string): string[] {
  const rows = [...below(table)].filter(({ role }) => role === 'TR');
  const widths = new Set(rows.map(({ children }) => children.length));
  const ids = new Set([...below(table)].flatMap(({ role, dict }) => (role === 'TH' ? (textAt(dict, 'ID') ?? []) : [])));
  const head = table.children.find(({ role }) => role === 'THead');
  const body = rows.filter((row) => !(head?.children.includes(row) ?? false));
  return [
    ...(rows.length === 0 ? [`${name} has no rows`] : []),
    ...(widths.size > 1 ? [`${name} has rows of different lengths`] : []),
    ...(head?.children.flatMap(({ children }) => children) ?? [])
      .filter((cell) => scopeOf(cell) !== 'Column')
      .map(() => `${name} has a head cell that heads no column`),
    ...body.flatMap(({ children: [first, ...others] }) => [
      ...(first?.role === 'TH' && scopeOf(first) === 'Row' ? [] : [`${name} has a row without a header`]),
      ...others.flatMap((cell) => judgeCell(cell, ids, name)),
    ]),
  ];
}

function judgeCell(cell: Element, ids: ReadonlySet<string>, name: string): string[] {
  const headers = tableAttributes(cell).flatMap(
    (attributes) => attributes.lookupMaybe(PDFName.of('Headers'), PDFArray)?.asArray().map(textIn) ?? [],
  );
  if (headers.length === 0) return [`${name} has a cell without a header`];
  return headers
    .filter((header) => header === undefined || !ids.has(header))
    .map((header) => `${name} has a cell whose header ${header ?? ''} does not exist`);
}

function scopeOf(cell: Element): string | undefined {
  return tableAttributes(cell).flatMap((attributes) => nameAt(attributes, 'Scope') ?? [])[0];
}

function tableAttributes({ dict }: Element): PDFDict[] {
  const value = dict.lookup(PDFName.of('A'));
  const all = value instanceof PDFArray ? value.asArray().map((_, index) => value.lookup(index)) : [value];
  return all.filter((item) => item instanceof PDFDict).filter((item) => nameAt(item, 'O') === 'Table');
}
