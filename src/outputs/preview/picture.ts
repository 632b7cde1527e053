import { draw } from '#charts/draw.ts';
import type { Figure, Shape } from '#charts/shapes.ts';
import { divisionsOf, groupsIn } from '#model/division.ts';
import { placedOnMap } from '#model/map-places.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { previewSize, type PreviewImage } from '#model/preview-image.ts';
import { siteColours } from '#outputs/tokens.ts';

const margin = 72;
const map = { width: 390, height: 400 };
/** How many characters the lines of heading and text hold beside the map; a longer line of the heading is set smaller. */
const most = { heading: 16, largeHeading: 13, text: 38 };

/** The look of the site in light. */
const { light: colour } = siteColours();
const serif = "font-family:'Source Serif 4';font-weight:600";
const sans = "font-family:'Source Sans 3';font-weight:400";
const style = [
  `rect.paper{fill:${colour('paper')}}rect.rule{fill:${colour('ink')}}`,
  `text{fill:${colour('ink')};${serif}}.name{font-size:36px}.heading{font-size:76px}.long{font-size:60px}`,
  `.area,.about{${sans}}.area{font-size:30px;fill:${colour('ink-2')}}.about{font-size:36px}`,
].join('');

/** The icon of the site, 180 by 180 on paper, as telephones want it: known in half. */
export const icon = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="180" height="180" viewBox="-4 -4 24 24">',
  `<path fill="${colour('paper')}" d="M-4-4h24v24H-4z"/>`,
  `<circle cx="8" cy="8" r="6.4" fill="none" stroke="${colour('mark')}" stroke-width="2.2"/>`,
  `<path fill="${colour('mark')}" d="M8 1.6a6.4 6.4 0 0 0 0 12.8z"/></svg>`,
].join('');

/** The picture as SVG: the site's name above the rule, the page's kind and what it tells beside the map. */
export function picture(plan: Plan, { heading, text, alt }: PreviewImage): string {
  const { site } = plan;
  const headings = wrapped(heading, most.heading);
  const isLong = headings.length > 2 || headings.some((line) => line.length > most.largeHeading);
  const step = isLong ? 68 : 84;
  const top = 290;
  const below = top + (headings.length - 1) * step + 76;
  const lines = headings.length > 2 ? [] : balanced(text, most.text);
  const shapes: Shape[] = [
    { type: 'rect', x: 0, y: 0, ...previewSize, class: 'paper' },
    { type: 'text', x: margin, y: 106, text: site.name, class: 'name' },
    { type: 'text', x: margin, y: 150, text: site.area, class: 'area' },
    { type: 'rect', x: margin, y: 178, width: previewSize.width - 2 * margin, height: 6, class: 'rule' },
    ...headings.map((line, index): Shape => ({
      type: 'text',
      x: margin,
      y: top + index * step,
      text: line,
      class: isLong ? 'heading long' : 'heading',
    })),
    ...lines.map((line, index): Shape => ({
      type: 'text',
      x: margin,
      y: below + index * 48,
      text: line,
      class: 'about',
    })),
    ...tiles(plan),
  ];
  const figure: Figure = {
    ...previewSize,
    title: heading,
    description: alt,
    class: 'preview',
    hasLinks: false,
    shapes,
  };
  const svg = draw(figure, 'bild');
  const end = svg.indexOf('>') + 1;
  return `${svg.slice(0, end)}<style>${style}</style>${svg.slice(end)}`;
}

/** The municipalities in the colours of what they are first of all grouped by, at the right. */
function tiles(plan: Plan): Shape[] {
  const placed = placedOnMap(plan);
  const places = placed.map(({ tile }) => tile);
  if (places.length === 0) return [];
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const rows = Math.max(...places.map(({ row }) => row)) + 1;
  const unit = Math.floor(Math.min(map.width / columns, map.height / rows));
  const left = previewSize.width - margin - unit * columns;
  const top = 208 + Math.round((map.height - unit * rows) / 2);
  const [division] = divisionsOf(plan);
  const fills = new Map(division?.colours.map(({ group, fill }) => [group, fill]));
  const groupOf = (municipality: Entry<'municipality'>) => division && groupsIn(municipality, division)[0]?.id;
  return placed.map((municipality) => ({
    type: 'rect',
    x: left + municipality.tile.column * unit,
    y: top + municipality.tile.row * unit,
    width: unit - 3,
    height: unit - 3,
    fill: fills.get(groupOf(municipality) ?? '') ?? colour('ink-2'),
  }));
}

/** The same number of lines as `wrapped` gives, as short as they can be, so that no word is left alone. */
export function balanced(text: string, length: number): string[] {
  const lines = wrapped(text, length);
  const shorter = length > 1 ? wrapped(text, length - 1) : [];
  const isShorter = shorter.length === lines.length && shorter.every((line) => line.length < length);
  return isShorter ? balanced(text, length - 1) : lines;
}

/** A text in lines of at most so many characters, cut between words; a longer word has a line of its own. */
export function wrapped(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
