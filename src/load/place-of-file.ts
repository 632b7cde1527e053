import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { fileInSubfolder, unknownFile, wrongEnding, wrongFileName } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { nearest } from '#text/nearest.ts';

export type FilePlace =
  | { found: 'record'; kind: Kind; id: string }
  | { found: 'register' | 'single'; kind: Kind }
  | { found: 'ignored' }
  | { found: 'mistake'; issue: IssueText };

/** The editors' guide and the licence lie beside the content. */
const companions = ['README.md', 'LICENSE'];
const definitions = Object.entries(kinds) as [Kind, KindDefinition][];
const places = definitions.map(([, { place }]) => place);

/** Which kind a file in the content folder belongs to, by its path alone. */
export function placeOfFile(path: string): FilePlace {
  const [first = '', ...rest] = path.split('/');
  if (companions.includes(path)) return { found: 'ignored' };
  return rest.length === 0 ? placeOfRootFile(first) : placeInFolder(first, rest);
}

function placeOfRootFile(name: string): FilePlace {
  const match = definitions.find(([, { place }]) => place === name);
  if (match !== undefined && match[1].form !== 'folder') return { found: match[1].form, kind: match[0] };
  const stem = stemOf(name);
  const meant = definitions.find(([, { place, form }]) => form !== 'folder' && stemOf(place) === stem);
  if (meant !== undefined) return { found: 'mistake', issue: wrongEnding({ name, expected: meant[1].place }) };
  return { found: 'mistake', issue: unknownFile({ name, nearest: nearest(name, places), places }) };
}

function placeInFolder(folder: string, rest: string[]): FilePlace {
  const match = definitions.find(([, { place, form }]) => form === 'folder' && place === folder);
  if (match === undefined)
    return { found: 'mistake', issue: unknownFile({ name: folder, nearest: nearest(folder, places), places }) };
  const [kind, { ending }] = match;
  const [name = ''] = rest;
  if (rest.length > 1) return { found: 'mistake', issue: fileInSubfolder({ folder }) };
  const stem = name.replace(/\.[^.]*$/, '');
  const right = slugify(stem);
  if (!name.endsWith(ending)) return { found: 'mistake', issue: wrongEnding({ name, expected: right + ending }) };
  if (stem !== right) return { found: 'mistake', issue: wrongFileName({ name, expected: right + ending }) };
  return { found: 'record', kind, id: stem };
}

function stemOf(name: string): string {
  return name.toLowerCase().replace(/\.[^.]*$/, '');
}

/** A file name as it may stand in an address: å and ä become a, ö becomes o. */
function slugify(name: string): string {
  const plain = name.normalize('NFC').toLowerCase().replace(/[æ]/g, 'a').replace(/[ø]/g, 'o').normalize('NFD');
  const slug = plain
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'nytt-namn' : slug;
}
