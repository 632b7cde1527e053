import Papa from 'papaparse';
import { Obstacle } from '#cli/obstacle.ts';
import { divisionWords } from './division-words.ts';

/** A municipality as it is listed. */
export interface ListedMunicipality {
  /** The four figures of Statistics Sweden. */
  code: string;
  name: string;
  /** What it is grouped in, by division: undefined where it is in none. */
  groups: readonly (string | undefined)[];
  /** Its place on the map, where the list says it. */
  tile?: { row: number; column: number };
}

/** A list as it was read. */
export interface MunicipalityList {
  municipalities: ListedMunicipality[];
  /** What the municipalities are grouped by: what stands over each column besides those of the code and the name. */
  divisions: string[];
  /** Columns that hold figures, and group nothing. */
  figures: string[];
}

/** What stands over the columns that are no groups. */
const says = {
  code: /kod|code/i,
  name: /namn|^name$|^kommun(?:er)?$/i,
  row: /^(?:rad|row)$/i,
  column: /^(?:kolumn|column)$/i,
} as const;
type Own = Readonly<Record<keyof typeof says, number>>;
/** What columns without a head are called, as far as there are words for them. */
const unnamed = ['Förbund', 'Område'];
/** As many as a plan may name. */
const mostDivisions = 4;

/**
 * The municipalities of a list: a line each with code, name, and what they are grouped in, parted by semicolons, commas or
 * tabs. A head may give the columns another order, and says what the groups are called where `called` does not. A list of
 * codes and names, as `9901 Exempelby, 9902 Exempelstad`, will do too. Columns called row and column are places on the map.
 */
export function readMunicipalities(list: string, called: readonly string[] = []): MunicipalityList {
  const { head, rows } = tableIn(list);
  const width = Math.max(...rows.map(({ length }) => length), 0);
  const heads = head ?? ['kod', 'namn'];
  const at = (key: keyof Own) => heads.findIndex((text) => says[key].test(text));
  const own: Own = { code: at('code'), name: at('name'), row: at('row'), column: at('column') };
  const others = Array.from({ length: width }, (_, column) => column).filter(
    (column) => !Object.values(own).includes(column) && rows.some((row) => textIn(row, column) !== ''),
  );
  const [figures, groups] = [
    others.filter((column) => isFigures(rows, column)),
    others.filter((column) => !isFigures(rows, column)),
  ];
  const first = head === undefined ? 1 : 2;
  const municipalities = rows.map((row, index) => municipalityIn(row, own, groups, index + first));
  if (municipalities.length === 0) throw new Obstacle('Listan har ingen kommun.', howToList);
  refuseTwice(municipalities);
  const nameOf = (column: number, index: number): string =>
    called[index] ?? (head === undefined ? unnamed[index] : heads[column]) ?? `Indelning ${index + 1}`;
  return {
    municipalities,
    divisions: namedOnce(groups.map(nameOf)),
    figures: figures.map((column) => heads[column] ?? ''),
  };
}

/** How many columns group the municipalities without a word for what they are. */
export function unnamedDivisions(list: string): number {
  return tableIn(list).head === undefined ? readMunicipalities(list).divisions.length : 0;
}

const howToList = 'Skriv en kommun på varje rad, kod och namn med semikolon emellan: 9901;Exempelby.';

/** The rows of a list, and the one above them that names the columns, where there is one. */
function tableIn(list: string): { head: string[] | undefined; rows: string[][] } {
  const isSentence = /\d{3,4} +\p{L}/u.test(list) && !list.includes('\t');
  const lines = isSentence ? list.replaceAll(/(\d{3,4}) +(?=\p{L})/gu, '$1;').replaceAll(/,\s*(?=\d)/g, '\n') : list;
  const { data } = Papa.parse<string[]>(lines.trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', '\t', ','],
  });
  const [first = [], ...rest] = data;
  return first.some(isCode) ? { head: undefined, rows: data } : { head: first.map((text) => text.trim()), rows: rest };
}

const textIn = (row: readonly string[], column: number): string => row[column]?.trim() ?? '';
const isPlace = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 50;
const isCode = (cell: string): boolean => /^\d{3,4}$/.test(cell.trim());
const isFigures = (rows: readonly string[][], column: number): boolean =>
  rows.every((row) => /^[\d\s.,]*$/.test(textIn(row, column)));

function municipalityIn(row: readonly string[], own: Own, groups: readonly number[], line: number): ListedMunicipality {
  const [written, called] = [textIn(row, own.code), textIn(row, own.name)];
  const tile = {
    row: Number(textIn(row, own.row) || Number.NaN),
    column: Number(textIn(row, own.column) || Number.NaN),
  };
  if (!isCode(written) || called === '')
    throw new Obstacle(
      `Rad ${line} i listan, ”${row.join(';')}”, har inte både en kommunkod med fyra siffror och ett namn.`,
      howToList,
    );
  return {
    // A table takes away the nought that some counties' codes begin with.
    code: written.padStart(4, '0'),
    name: called.replace(/ kommun$/i, ''),
    groups: groups.map((column) => textIn(row, column) || undefined),
    ...(Object.values(tile).every(isPlace) && { tile }),
  };
}

function refuseTwice(municipalities: readonly ListedMunicipality[]): void {
  const codes = municipalities.map((municipality) => municipality.code);
  const twice = municipalities.find((municipality, index) => codes.indexOf(municipality.code) !== index);
  if (twice !== undefined)
    throw new Obstacle(`Kommunkoden ${twice.code} står två gånger i listan, den andra gången för ${twice.name}.`);
}

/** The names of divisions, no two of them alike, and not more than a plan may have. */
function namedOnce(divisions: string[]): string[] {
  const headings = divisions.map((division) => divisionWords(division).heading);
  const twice = headings.find((heading, index) => headings.indexOf(heading) !== index);
  if (twice !== undefined)
    throw new Obstacle(`Två indelningar i listan heter ”${twice}”. Ge dem var sitt namn i rubrikraden.`);
  if (divisions.length > mostDivisions)
    throw new Obstacle(
      `Listan delar in kommunerna på ${divisions.length} sätt: ${divisions.join(', ')}. En plan kan ha högst ${mostDivisions}.`,
      'Ta bort kolumner som inte behövs.',
    );
  return divisions;
}
