import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseBody } from '#load/body/parse.ts';
import { defaultLimits } from '#load/source.ts';

/** A body as one line: types with what they hold. */
function shown(text: string): string {
  const of = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    const name = 'name' in node ? `<${node.name ?? ''}>` : node.type;
    const tail = node.type === 'link' ? `→${node.url}` : '';
    return `${name}${tail}(${'children' in node ? node.children.map(of).join(' ') : ''})`;
  };
  const root = parseBody(text, defaultLimits).root;
  return root === undefined ? '' : root.children.map(of).join(' ');
}

test('a link that names its address becomes like one that holds it, and the address is gone', () => {
  expect(shown('[a][b]\n\n[b]: /c/')).toBe('paragraph(link→/c/(a))');
  expect(shown('- [b]\n\n> [B]: /c/\n> [b]: /d/')).toBe('list(listItem(paragraph(link→/c/(b)))) blockquote()');
});

test('what is wrong with such a link is shown where its address stands', () => {
  const [paragraph] = parseBody('[a][b]\n\n[b]: /c/', defaultLimits).root?.children ?? [];
  const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  expect([link?.position?.start.offset, link?.position?.end.offset]).toEqual([8, 16]);
});

test('a component alone on its lines is a paragraph', () => {
  expect(shown('<Kalla id="a" />')).toBe('paragraph(<Kalla>())');
  expect(shown('<Delvis not="a">\nb\n</Delvis>')).toBe('paragraph(<Delvis>(b))');
  expect(shown('<Delvis not="a">b</Delvis>')).toBe('paragraph(<Delvis>(b))');
});

test('a component around other blocks stays around them', () => {
  expect(shown('<Delvis not="a">\n\nb\n\nc\n\n</Delvis>')).toBe('<Delvis>(paragraph(b) paragraph(c))');
  expect(shown('<Delvis not="a">\n- b\n</Delvis>')).toBe('<Delvis>(list(listItem(paragraph(b))))');
});

test('a row has all the cells of its table', () => {
  expect(shown('| a | b |\n| - | - |\n| c |')).toBe(
    'table(tableRow(tableCell(a) tableCell(b)) tableRow(tableCell(c) tableCell()))',
  );
});
