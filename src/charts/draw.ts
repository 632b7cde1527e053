import type { Figure, Shape } from './shapes.ts';

/** Draws a figure as an SVG string, every text escaped. `id` makes the ids of title and description unique on the page. */
export function draw(figure: Figure, id: string): string {
  const { width, height, title, description, shapes, hasLinks, isStretched, widest } = figure;
  const hasDescription = description !== '';
  const names = `<title id="${id}-t">${escape(title)}</title>${hasDescription ? `<desc id="${id}-d">${escape(description)}</desc>` : ''}`;
  const described = hasDescription ? ` aria-describedby="${id}-d"` : '';
  const ratio = isStretched === true ? ' preserveAspectRatio="none"' : '';
  const role = hasLinks ? 'group' : 'img';
  const box = `viewBox="0 0 ${number(width)} ${number(height)}"${ratio}`;
  const size = widest === undefined ? '' : ` width="${number(widest)}" height="${number((widest * height) / width)}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${box}${size} role="${role}" aria-labelledby="${id}-t"${described}${classOf(figure)}>`;
  return `${open}${names}${shapes.map(drawShape).join('')}</svg>`;
}

function drawShape(shape: Shape): string {
  switch (shape.type) {
    case 'rect':
      return `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}"${classOf(shape)}${fillOf(shape)}${strokeOf(shape)}/>`;
    case 'path':
      return `<path d="${escape(shape.d)}"${classOf(shape)}${fillOf(shape)}/>`;
    case 'circle':
      return `<circle cx="${number(shape.x)}" cy="${number(shape.y)}" r="${number(shape.radius)}"${classOf(shape)}/>`;
    case 'text':
      return `<text x="${number(shape.x)}" y="${number(shape.y)}"${turnOf(shape)}${classOf(shape)}${fillOf(shape)}>${escape(shape.text)}</text>`;
    case 'link':
      return `<a href="${escape(shape.href)}"${placeOf(shape)}${classOf(shape)}><title>${escape(shape.label)}</title>${shape.shapes.map(drawShape).join('')}</a>`;
    case 'clip':
      return `<svg x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}">${shape.shapes.map(drawShape).join('')}</svg>`;
    case 'group':
      return `<g${classOf(shape)}${shape.isHidden === true ? ' aria-hidden="true"' : ''}>${shape.shapes.map(drawShape).join('')}</g>`;
  }
}

function classOf({ class: name }: { class?: string }): string {
  return name === undefined ? '' : ` class="${escape(name)}"`;
}

function fillOf({ fill }: { fill?: string }): string {
  return fill === undefined ? '' : ` fill="${escape(fill)}"`;
}

function placeOf({ at }: { at?: { x: number; y: number } }): string {
  return at === undefined ? '' : ` transform="translate(${number(at.x)} ${number(at.y)})"`;
}

/** The colour of a ring, whose width is the style's. */
function strokeOf({ stroke }: { stroke?: string }): string {
  return stroke === undefined ? '' : ` stroke="${escape(stroke)}"`;
}

/** Text that reads downwards, turned about its own place. */
function turnOf({ isUpright, x, y }: { isUpright?: boolean; x: number; y: number }): string {
  return isUpright === true ? ` transform="rotate(90 ${number(x)} ${number(y)})"` : '';
}

/** At most two decimals: enough for a screen, and the same on every machine. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
