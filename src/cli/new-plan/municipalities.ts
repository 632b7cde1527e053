import Papa from 'papaparse';
import { Obstacle } from '#cli/obstacle.ts';

/** A municipality as it is listed, and the names of what it is grouped in. */
export interface ListedMunicipality {
  /** The four figures of Statistics Sweden. */
  code: string;
  name: string;
  federation?: string;
  careArea?: string;
}

/** The fields that name what a municipality is grouped in. */
export type DividingColumn = 'federation' | 'careArea';

/** A list as it was read: the municipalities, and what stands over the columns of their groups. */
export interface MunicipalityList {
  municipalities: ListedMunicipality[];
  heads: Partial<Record<DividingColumn, string>>;
}

type Column = keyof ListedMunicipality;

/** The columns of a list without a head, and what their heads may say. */
const columns: readonly (readonly [Column, RegExp])[] = [
  ['code', /kod/i],
  ['name', /namn|^kommun(?:er)?$/i],
  ['federation', /förbund/i],
  ['careArea', /samverkan|område|länsdel/i],
];

/**
 * The municipalities of a list: a line each with code, name, and what they are grouped in, parted by semicolons, commas or
 * tabs. A head may give the columns another order. A list of codes and names, as `9901 Exempelby, 9902 Exempelstad`, will do too.
 */
export function readMunicipalities(list: string): MunicipalityList {
  const lines = /\d{3,4}\s+\p{L}/u.test(list)
    ? list.replaceAll(/(\d{3,4})[ \t]+(?=\p{L})/gu, '$1;').replaceAll(/,\s*(?=\d)/g, '\n')
    : list;
  const rows = Papa.parse<string[]>(lines.trim(), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: [';', '\t', ','],
  }).data;
  const [first = []] = rows;
  const hasHead = !first.some(isCode);
  const order = hasHead
    ? first.map((head) => columns.find(([, says]) => says.test(head.trim()))?.[0])
    : columns.map(([column]) => column);
  const listed = rows.slice(hasHead ? 1 : 0).map((row, index) => municipalityIn(row, order, index + (hasHead ? 2 : 1)));
  if (listed.length === 0) throw new Obstacle('Listan har ingen kommun.', howToList);
  const codes = listed.map(({ code }) => code);
  const twice = listed.find(({ code }, index) => codes.indexOf(code) !== index);
  if (twice !== undefined)
    throw new Obstacle(`Kommunkoden ${twice.code} står två gånger i listan, den andra gången för ${twice.name}.`);
  const heads = hasHead ? Object.fromEntries(order.map((column, index) => [column, first[index]?.trim()])) : {};
  return { municipalities: listed, heads };
}

const howToList = 'Skriv en kommun på varje rad, kod och namn med semikolon emellan: 9901;Exempelby.';

const isCode = (cell: string): boolean => /^\d{3,4}$/.test(cell.trim());

function municipalityIn(
  row: readonly string[],
  order: readonly (Column | undefined)[],
  line: number,
): ListedMunicipality {
  const cells = Object.fromEntries(order.map((column, index) => [column, row[index]?.trim() ?? '']));
  const { code = '', name = '', federation = '', careArea = '' } = cells as Partial<Record<Column, string>>;
  if (!isCode(code) || name === '')
    throw new Obstacle(
      `Rad ${line} i listan, ”${row.join(';')}”, har inte både en kommunkod med fyra siffror och ett namn.`,
      howToList,
    );
  return {
    // A table takes away the nought that some counties' codes begin with.
    code: code.padStart(4, '0'),
    name: name.replace(/ kommun$/i, ''),
    ...(federation !== '' && { federation }),
    ...(careArea !== '' && { careArea }),
  };
}
