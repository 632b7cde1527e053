import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, Cell } from '#book/blocks.ts';
import { plainText } from '#book/words.ts';
import { anchorIn, unanchored } from './anchors.ts';
import { picture } from './picture.ts';
import { words, type Drawing } from './words.ts';

/** A table, which on a narrow screen scrolls by itself instead of pushing the page. */
export function table(
  { caption, columns, head, rows, lastIsSum = false, holdsEntries = false }: Extract<Block, { type: 'table' }>,
  drawing: Drawing,
): ElementContent {
  const classOf = (index: number) => (columns[index]?.isNumber === true ? 'number' : undefined);
  const body = rows.map((cells) => row(cells, classOf, drawing));
  const sum = lastIsSum ? body.splice(-1) : [];
  const names = head.map((name, index) => h('th', { scope: 'col', class: classOf(index) }, words(name, drawing)));
  const label = plainText(
    caption.length > 0 ? caption : head.flatMap((name) => [...name, { type: 'text', value: ' ' }]),
  );
  return h('div.scroll.frame', { role: 'group', ariaLabel: label.trim(), tabIndex: 0 }, [
    h('table', { class: holdsEntries ? 'entries' : undefined }, [
      ...(caption.length === 0 ? [] : [h('caption', h('span', words(caption, drawing)))]),
      h('thead', h('tr', names)),
      h('tbody', body),
      ...(sum.length === 0 ? [] : [h('tfoot', sum)]),
    ]),
  ]);
}

function row(cells: readonly Cell[], classOf: (index: number) => string | undefined, drawing: Drawing): ElementContent {
  const drawn = cells.map(({ picture: own, children }, index) => {
    const inner = [...(own === undefined ? [] : [picture(own, drawing)]), ...words(unanchored(children), drawing)];
    // A header without words names nothing.
    return index === 0 && inner.length > 0
      ? h('th', { scope: 'row', class: classOf(index) }, inner)
      : h('td', { class: classOf(index) }, inner);
  });
  return h('tr', { id: anchorIn(cells[0]?.children ?? []) }, drawn);
}
