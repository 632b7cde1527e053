import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, HeadingBlock } from '#book/blocks.ts';
import { anchorIn, unanchored } from './anchors.ts';
import { picture } from './picture.ts';
import { table } from './table.ts';
import { words, type Drawing } from './words.ts';

/** Blocks as HTML: what follows a heading stands in a part with it, to the next of its level. */
export function blocks(list: readonly Block[], drawing: Drawing): ElementContent[] {
  // What stands on one page of print needs nothing of its own here.
  const flat = list.flatMap((block) => (block.type === 'together' ? block.children : [block]));
  const drawn: ElementContent[] = [];
  for (let index = 0; index < flat.length;) {
    const block = flat[index] as Block;
    if (block.type === 'heading') {
      const next = flat.findIndex((other, at) => at > index && isHeading(other) && other.level <= block.level);
      const end = next < 0 ? flat.length : next;
      drawn.push(part(block, flat.slice(index + 1, end), drawing));
      index = end;
    } else {
      drawn.push(...[one(block, drawing)].flat());
      index += 1;
    }
  }
  return drawn;
}

const isHeading = (block: Block): block is HeadingBlock => block.type === 'heading';

/** The deepest heading that HTML has. */
const deepest = 6;

function part(heading: HeadingBlock, rest: readonly Block[], drawing: Drawing): ElementContent {
  const id = drawing.places.idOf(heading);
  const { level, language, anchor, children } = heading;
  const title = h(`h${Math.min(deepest, level + 1)}`, { id, lang: language }, words(children, drawing));
  const inner = [title, ...blocks(rest, drawing)];
  if (level > 1) return h(anchor === undefined ? 'div.part' : 'article.part', inner);
  const back = h('p.small.back.no-print', h('a', { href: '#innehallsforteckning' }, 'Till innehållsförteckningen'));
  return h('section.chapter', { ariaLabelledBy: id }, inner, back);
}

function one(block: Exclude<Block, HeadingBlock>, drawing: Drawing): ElementContent | ElementContent[] {
  switch (block.type) {
    case 'paragraph':
      return h(
        'p',
        { class: block.style ?? 'text', id: anchorIn(block.children) },
        words(unanchored(block.children), drawing),
      );
    case 'list': {
      const items = block.items.map((item) => h('li', tight(item, drawing)));
      return block.isOrdered ? h('ol', { start: block.start === 1 ? undefined : block.start }, items) : h('ul', items);
    }
    case 'quote':
      return h('blockquote', blocks(block.children, drawing));
    case 'partly':
      return h('div.partly', blocks(block.children, drawing));
    case 'code':
      return h('pre', h('code', block.value));
    case 'rule':
      return h('hr');
    case 'table':
      return table(block, drawing);
    case 'figure':
      return h('figure', picture(block.picture, drawing), h('figcaption', words(block.caption, drawing)));
    case 'facts':
      return h(
        'dl.facts',
        block.rows.map(({ term, children }) => h('div', h('dt', term), h('dd', tight(children, drawing)))),
      );
    case 'beside':
      return h('div.beside', h('p.small', words(block.aside, drawing)), h('div', blocks(block.children, drawing)));
    case 'help':
      return help(block, drawing);
    case 'together':
      return blocks(block.children, drawing);
    case 'columns':
      return h('div.side-by-side', blocks(block.children, drawing));
    case 'sources':
      return sources(block, drawing);
    case 'part':
      return h('div', { lang: block.language }, blocks(block.children, drawing));
  }
}

/** A single paragraph as its words; else all blocks. */
function tight(list: readonly Block[], drawing: Drawing): ElementContent[] {
  const [first, ...others] = list;
  return first?.type === 'paragraph' && first.style === undefined && others.length === 0
    ? words(first.children, drawing)
    : blocks(list, drawing);
}

/** Where there is help: a section of its own on the cover, which a search for help shows again; later the same without a name. */
export function help(
  { heading, lines, more }: Extract<Block, { type: 'help' }>,
  drawing: Drawing,
  isFirst = false,
): ElementContent {
  const inner = [
    h(isFirst ? 'h2.help-heading' : 'p.help-heading', heading),
    h(
      'ul.help-lines',
      lines.map(({ name, shown, number, question }) =>
        h(
          'li',
          h('a', { href: `tel:${number}` }, `${name} `, h('b', shown)),
          question === undefined ? [] : h('span', question),
        ),
      ),
    ),
    ...(more === undefined ? [] : [h('p', words([more], drawing))]),
  ];
  return isFirst ? h('section.help', { id: 'hjalp', ariaLabel: heading }, inner) : h('div.help', inner);
}

/** Every source under its number. Each is shown here, and opens in place from its numbers in the text. */
function sources({ items }: Extract<Block, { type: 'sources' }>, drawing: Drawing): ElementContent {
  return h(
    'ol.sources.list',
    items.map(({ id, children }) => {
      const place = `kalla-${drawing.numbers.get(id)}`;
      const close = h('button.closer.quiet-button', { type: 'button', popovertarget: place }, 'Stäng');
      return h(
        'li.pop',
        { id: place, popover: 'auto' },
        h('div', h('span', { id: anchorIn(children) }, words(unanchored(children), drawing)), close),
      );
    }),
  );
}
