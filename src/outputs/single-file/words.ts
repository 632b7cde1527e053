import type { ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { Inline } from '#book/blocks.ts';
import { categoryMark } from '#charts/category-mark.ts';
import { anchorOf } from '#addresses/addresses.ts';
import type { Certainty } from '#schemas/provenance.ts';
import type { Places } from './places.ts';

/** What words and blocks are drawn with. */
export interface Drawing {
  places: Places;
  /** The number of each source, by its id. */
  numbers: ReadonlyMap<string, number>;
  /** The folder of the site, which links in figures begin with. */
  basePath: string;
}

/** Words on a line as HTML. */
export function words(line: readonly Inline[], drawing: Drawing): ElementContent[] {
  return line.flatMap((part) => word(part, drawing));
}

function word(part: Inline, drawing: Drawing): ElementContent | ElementContent[] {
  const inner = 'children' in part ? words(part.children, drawing) : [];
  switch (part.type) {
    case 'text':
      return { type: 'text', value: part.value };
    case 'code':
      return h('code', part.value);
    case 'break':
      return h('br');
    case 'anchor':
      return h('span', { id: anchorOf(part.path) });
    case 'strong':
      return h('strong', inner);
    case 'emphasis':
      return h('em', inner);
    case 'small':
      return h('small', inner);
    case 'language':
      return h('span', { lang: part.language }, inner);
    case 'link':
      return h('a', { href: part.url }, inner);
    case 'to':
      return h('a', { href: drawing.places.hrefOf(part.path), ariaLabel: part.name }, inner);
    case 'refs':
      return refs(part.ids, drawing);
    case 'partly':
      return h('span.doubted', inner, ' ', h('span.why', '(', words(part.note, drawing), ')'));
    case 'certainty':
      return h('span.certainty', certaintyMark(part.certainty), inner);
    case 'doubt': {
      const note = part.note === undefined ? '' : `${part.name.endsWith('?') ? '' : ':'} ${part.note}`;
      return h('span.certainty', part.hasMark ? certaintyMark(part.certainty) : [], part.name, note);
    }
    case 'category':
      return h('span.category', mark([shape(part.mark, part.isHollow)]), inner);
  }
}

/** The numbers of sources, which open them in place. Those who go by the Tab key pass them by: the list has the same. */
function refs(ids: readonly string[], { numbers }: Drawing): ElementContent {
  const buttons = ids.map((id) => {
    const number = String(numbers.get(id));
    return h('button', { type: 'button', tabIndex: -1, popovertarget: `kalla-${number}` }, [
      h('span.visually-hidden', 'Källa '),
      number,
    ]);
  });
  return h('span.refs', { lang: 'sv' }, buttons);
}

const mark = (shapes: ElementContent[]): ElementContent =>
  s('svg', { viewBox: '0 0 16 16', ariaHidden: 'true' }, shapes);

/** Full, half or empty. */
function certaintyMark(certainty: Certainty): ElementContent {
  const fill = certainty === 'sourced' ? 'currentColor' : 'none';
  const ring = s('circle', { cx: 8, cy: 8, r: 6.4, fill, stroke: 'currentColor', 'stroke-width': 2.2 });
  return mark(certainty === 'partly' ? [ring, s('path', { d: 'M8 1.6a6.4 6.4 0 0 0 0 12.8z' })] : [ring]);
}

const shape = (name: string, isHollow: boolean): ElementContent =>
  s('path', { class: isHollow ? 'hollow' : undefined, d: categoryMark(name, 8, 8) });
