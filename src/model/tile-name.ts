import { widthOf } from '#text/width.ts';
import type { PlacedMunicipality } from './map-places.ts';

/** The size of the type on the map, and how far a line may reach, in the units of a tile, which is 100 wide. */
const size = 18;
const room = 88;
const mostLines = 3;

export interface TileName {
  lines: string[];
  /** What is too long for the tile, and is cut there: a word, or all of it. */
  tooLong?: string;
}

/** The name of a municipality in its tile: broken at the hyphens of its label, without one where it has to be. */
export function tileName({ name, tile }: Pick<PlacedMunicipality, 'name' | 'tile'>): TileName {
  const meant = tile.label === undefined ? wrapped(name) : tile.label.split(/(?<=-)/);
  const lines = meant.flatMap(cut);
  const long = meant.find((line) => !fits(line)) ?? (lines.length > mostLines ? (tile.label ?? name) : undefined);
  if (long === undefined) return { lines };
  const shown = lines.slice(0, mostLines);
  return { lines: lines.length > mostLines ? [...shown.slice(0, -1), `${shown.at(-1) ?? ''}…`] : shown, tooLong: long };
}

const fits = (line: string): boolean => widthOf(line) * size <= room;

/** The words of a name, and the parts of a word that has hyphens, as many to a line as it takes. */
function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const part of name.split(/(?<=[- ])/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + part.trimEnd())) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}

/** A line that is too long, cut where it must be. */
function cut(line: string): string[] {
  if (fits(line)) return [line];
  const letters = [...line];
  let end = letters.length - 1;
  while (end > 1 && !fits(`${letters.slice(0, end).join('')}-`)) end -= 1;
  return [`${letters.slice(0, end).join('')}-`, ...cut(letters.slice(end).join(''))];
}
