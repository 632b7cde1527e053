import type { ElementContent, Literal } from 'hast';
import { h } from 'hastscript';
import type { Picture } from '#book/blocks.ts';
import { draw } from '#charts/draw.ts';
import type { Shape } from '#charts/shapes.ts';
import type { Drawing } from './words.ts';

/** Markup whose texts are escaped already. */
interface Raw extends Literal {
  type: 'raw';
}
declare module 'hast' {
  interface ElementContentMap {
    raw: Raw;
  }
  interface RootContentMap {
    raw: Raw;
  }
}

/** The box around a figure that the site has, by the class of the figure: its styles are those of the box. */
const boxes: Readonly<Record<string, string>> = { 'tile-map': 'map-box', timeline: 'timeline-box', bar: 'bar-box' };

/** A figure as the site draws it, with its links leading to their places in the document. */
export function picture({ id, figure }: Picture, { places, basePath }: Drawing): ElementContent {
  const name = figure.class?.split(' ')[0] ?? '';
  const box = boxes[name];
  if (box === undefined) throw new Error(`the figure "${name}" has no box`);
  const shapes = leading(figure.shapes, (href) => places.hrefOf(`/${href.slice(basePath.length)}`));
  // `draw` has escaped every text.
  const svg: ElementContent = { type: 'raw', value: draw({ ...figure, shapes }, id) };
  const inWords = name === 'bar' ? [h('span.words', { ariaHidden: 'true' }, figure.title)] : [];
  return h(figure.hasLinks ? 'nav' : 'div', { class: box, ariaLabel: figure.hasLinks ? figure.title : undefined }, [
    svg,
    ...inWords,
  ]);
}

function leading(shapes: readonly Shape[], hrefOf: (href: string) => string): Shape[] {
  return shapes.map((shape) => {
    if (!('shapes' in shape)) return shape;
    const inner = { ...shape, shapes: leading(shape.shapes, hrefOf) };
    return inner.type === 'link' ? { ...inner, href: hrefOf(inner.href) } : inner;
  });
}
