import { groupsIn, type Division, type Group, type GroupColour } from '#model/division.ts';
import { partyOf, recordOf } from '#model/lookup.ts';
import { placedOnMap, type PlacedMunicipality } from '#model/map-places.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { rememberedFor } from '#model/remembered.ts';
import { tileName } from '#model/tile-name.ts';
import type { Figure, Shape } from './shapes.ts';

/** What a tile of the map is. */
export const tileMeaning = 'Varje ruta är en kommun, ungefär där den ligger.';

const unit = 100;
const padding = 8;
const lineHeight = 20;
/** With no more columns than these the names have room on a narrow screen. */
const fewColumns = 5;
/** How large a tile is at most, in pixels, on the map and on the small map. */
const largest = { map: 104, mini: 40 };

interface Place {
  entry: PlacedMunicipality;
  row: number;
  column: number;
  /** What it has in common with others, for the line around those that belong together. */
  group: string;
}

interface Tile extends Place {
  /** The groups it belongs to; the first gives its colour. */
  groups: readonly Group[];
}

/** A tile as it looks. */
export interface TileLook {
  /** What it shows, in words after the name. */
  shown: readonly string[];
  colour?: Pick<GroupColour, 'fill' | 'text'> | undefined;
  /** What stands in its upper left corner. */
  corner: readonly Shape[];
}

/**
 * The map of the municipalities: one equal tile each, a link, in the order of the rows; an outline around each group of
 * the division, where the plan has one.
 */
export function tileMap(plan: Plan, division: Division | undefined): Figure {
  const colours = coloursOf(division);
  const by = division === undefined ? '' : ` efter ${division.heading.toLocaleLowerCase('sv')}`;
  return mapOf(plan, by, tilesOf(plan, division), ({ groups, row, column }) => {
    const known = groups.flatMap(({ id }) => colours.get(id) ?? []);
    return {
      shown: groups.map(({ label }) => label),
      colour: known[0],
      corner: known.length === 0 ? [] : [cornerLetters(row, column, known)],
    };
  });
}

/** A map whose tiles look each in their way. */
export function mapOf<Placed extends Place>(
  plan: Plan,
  by: string,
  tiles: readonly Placed[],
  lookOf: (tile: Placed) => TileLook,
): Figure {
  const links = tiles.map((tile): Shape => {
    const { entry } = tile;
    const look = lookOf(tile);
    const shapes = tileShapes(tile, look);
    return { type: 'link', href: entry.href, label: [entry.name, ...look.shown].join(', '), class: 'tile', shapes };
  });
  const size = sizeOf(tiles, largest.map);
  return {
    ...size,
    title: `Karta över kommunerna${by}`,
    description: `${tileMeaning} Samma uppgifter står i tabellen över kommunerna.`,
    class: size.width <= fewColumns * unit ? 'tile-map few' : 'tile-map',
    hasLinks: true,
    shapes: [...waterNames(plan), ...links, ...outline(tiles)],
  };
}

/** The small map: only one group coloured, or none, and one tile marked. A picture, not a set of links. */
export function miniMap(
  plan: Plan,
  division: Division | undefined,
  group: string | undefined,
  marked?: string,
): Figure {
  const { tiles, border } = groundOf(plan, division);
  const colour = coloursOf(division).get(group ?? '');
  const looks = Map.groupBy(tiles, ({ entry, groups }) =>
    entry.id === marked ? 'own' : groups.some(({ id }) => id === group) ? 'in' : 'out',
  );
  const shapes = [
    ...squares(looks.get('out'), 'out'),
    ...squares(looks.get('in'), 'in', colour?.fill),
    ...squares(looks.get('own'), 'own'),
    ...(looks.get('own') ?? []).map(({ row, column }): Shape => {
      const middle = { x: (column + 0.5) * unit, y: (row + 0.5) * unit };
      return { type: 'circle', ...middle, radius: unit / 4, class: 'dot' };
    }),
  ];
  const name = group === undefined ? undefined : partyOf(plan, group).label;
  const markedName = marked === undefined ? undefined : recordOf(plan, 'municipality', marked).name;
  const sentences = [name && `Rutorna i ${name} är färgade.`, markedName && `${markedName} är markerad.`];
  return {
    ...sizeOf(tiles, largest.mini),
    title: `Karta: ${name ?? markedName ?? ''}`,
    description: sentences.filter(Boolean).join(' '),
    class: 'tile-map mini',
    hasLinks: false,
    shapes: [...waterNames(plan), ...shapes, ...border],
  };
}

/** How much of a line of print a map takes: so much for each column of tiles, and at most so much. In hundredths. */
export function shareOf({ width }: Figure, column: number, most: number): number {
  return Math.min(most, (width / unit) * column);
}

/** What all small maps of a plan have in common, by division: there is one on each page of a municipality. */
const grounds = rememberedFor((_: Plan) => new Map<Division | undefined, { tiles: Tile[]; border: Shape[] }>());

function groundOf(plan: Plan, division: Division | undefined): { tiles: Tile[]; border: Shape[] } {
  const known = grounds(plan).get(division);
  if (known !== undefined) return known;
  const tiles = tilesOf(plan, division);
  const ground = { tiles, border: outline(tiles) };
  grounds(plan).set(division, ground);
  return ground;
}

/** Tiles that look alike, as one shape: a country has hundreds of them. */
function squares(tiles: readonly Tile[] = [], look: string, fill?: string): Shape[] {
  if (tiles.length === 0) return [];
  const side = unit - 4;
  const d = tiles
    .map(({ row, column }) => `M${column * unit + 2} ${row * unit + 2}h${side}v${side}h-${side}z`)
    .join('');
  return [{ type: 'path', d, class: look, ...(fill !== undefined && { fill }) }];
}

function tilesOf(plan: Plan, division: Division | undefined): Tile[] {
  const groupsOf = (entry: Entry<'municipality'>) => (division === undefined ? [] : groupsIn(entry, division));
  const groupNames = (entry: Entry<'municipality'>) =>
    groupsOf(entry)
      .map(({ id }) => id)
      .join(' ');
  return placesOf(plan, groupNames).map((place) => ({ ...place, groups: groupsOf(place.entry) }));
}

/** Where the tiles lie, in the order of the rows, with what they have in common. */
export function placesOf(plan: Plan, groupOf: (entry: Entry<'municipality'>) => string): Place[] {
  const places = placedOnMap(plan).map((entry) => ({ ...entry.tile, entry, group: groupOf(entry) }));
  return places.sort((a, b) => a.row - b.row || a.column - b.column);
}

const coloursOf = (division: Division | undefined): Map<string, GroupColour> =>
  new Map(division?.colours.map((colour) => [colour.group, colour]));

/** The names of lakes and seas, where the map has no tiles. */
function waterNames({ site: { waters = [] } }: Plan): Shape[] {
  return waters.map(({ name, row, column, isUpright = false }) => {
    const place = { x: column * unit, y: row * unit, ...(isUpright && { isUpright }) };
    return { type: 'text', ...place, text: name, class: 'water' };
  });
}

function sizeOf(tiles: readonly Place[], largestTile: number): Pick<Figure, 'width' | 'height' | 'widest'> {
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1;
  return { width: columns * unit, height: rows * unit, widest: columns * largestTile };
}

function tileShapes({ entry, row, column }: Place, { colour, corner }: TileLook): Shape[] {
  const x = column * unit;
  const y = row * unit;
  const ink = colour === undefined ? {} : { fill: colour.text };
  const { lines } = tileName(entry);
  const names = lines.map((text, index): Shape => {
    const fromBottom = (lines.length - 1 - index) * lineHeight;
    return { type: 'text', x: x + padding, y: y + unit - padding - 3 - fromBottom, text, class: 'name', ...ink };
  });
  const short: Shape = {
    type: 'text',
    x: x + unit / 2,
    y: y + unit / 2 + 13,
    text: entry.name.replaceAll(' ', '').slice(0, 3),
    class: 'short',
    ...ink,
  };
  return [
    {
      type: 'rect',
      x: x + 2,
      y: y + 2,
      width: unit - 4,
      height: unit - 4,
      class: colour === undefined ? 'fill plain' : 'fill',
      ...(colour && { fill: colour.fill, stroke: colour.text }),
    },
    { type: 'group', isHidden: true, shapes: [...corner, ...names, short] },
  ];
}

/** The letters of what a tile shows. */
export function cornerLetters(row: number, column: number, colours: readonly GroupColour[]): Shape {
  const text = colours.map(({ letter }) => letter).join(' ');
  const [x, y] = [column * unit + padding, row * unit + 22];
  return { type: 'text', x, y, text, class: 'letter', ...(colours[0] && { fill: colours[0].text }) };
}

/** A line around each group, and under it a broader one in the colour of the paper. */
function outline(tiles: readonly Place[]): Shape[] {
  const d = outlinePath(tiles);
  return [
    { type: 'path', d, class: 'halo' },
    { type: 'path', d, class: 'outline' },
  ];
}

/** The edges where a group meets another or the outside, as one path; edges in a line with each other are one stroke. */
export function outlinePath(tiles: readonly Pick<Place, 'row' | 'column' | 'group'>[]): string {
  const groups = new Map(tiles.map(({ row, column, group }) => [`${row},${column}`, group]));
  const at = (row: number, column: number) => groups.get(`${row},${column}`);
  const [above, beside] = [new Edges(), new Edges()];
  for (const { row, column, group } of tiles) {
    if (at(row - 1, column) !== group) above.add(row, column);
    if (at(row + 1, column) !== group) above.add(row + 1, column);
    if (at(row, column - 1) !== group) beside.add(column, row);
    if (at(row, column + 1) !== group) beside.add(column + 1, row);
  }
  return [
    ...above.strokes().map(({ line, from, length }) => `M${from * unit} ${line * unit}h${length * unit}`),
    ...beside.strokes().map(({ line, from, length }) => `M${line * unit} ${from * unit}v${length * unit}`),
  ].join('');
}

/** Edges of tiles, by the lines that they lie on. */
class Edges {
  readonly #lines = new Map<number, Set<number>>();

  add(line: number, place: number): void {
    const places = this.#lines.get(line) ?? new Set();
    this.#lines.set(line, places.add(place));
  }

  /** The edges of each line, those that follow on each other as one. */
  strokes(): { line: number; from: number; length: number }[] {
    return [...this.#lines].flatMap(([line, places]) => {
      const first = [...places].filter((place) => !places.has(place - 1));
      return first.map((from) => {
        let length = 1;
        while (places.has(from + length)) length += 1;
        return { line, from, length };
      });
    });
  }
}
