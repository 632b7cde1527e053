import { kinds, type Kind, type KindDefinition } from '#schemas/kinds.ts';
import { fileInSubfolder, foreignFile, unknownFile, wrongEnding, wrongFileName } from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { nearest } from '#text/nearest.ts';
import { slugify } from './slugify.ts';

/** Where the data of a file belongs. */
export type Home = { kind: Kind; found: 'record'; id: string } | { kind: Kind; found: 'register' | 'single' };

export type FilePlace =
  | Home
  | { found: 'ignored' }
  /** `meant` is where the file belongs, and the path it should have, when that can be told. */
  | { found: 'mistake'; issue: IssueText; meant?: { home: Home; path: string } };

/** The editors' guide and the licence lie beside the content. */
const companions = ['README.md', 'LICENSE'];
const definitions = Object.entries(kinds) as [Kind, KindDefinition][];
const folders = definitions.filter(([, { form }]) => form === 'folder').map(([, { place }]) => place);
const files = definitions.filter(([, { form }]) => form !== 'folder').map(([, { place }]) => place);
/** Endings of text files that an editor may have meant as content. */
const textEnding = /\.(?:ya?ml|mdx?|markdown|txt|json)$/i;

/** Which kind a file in the content folder belongs to, by its path alone. */
export function placeOfFile(path: string): FilePlace {
  const [first = '', ...rest] = path.split('/');
  if (companions.includes(path)) return { found: 'ignored' };
  return rest.length === 0 ? placeOfRootFile(first) : placeInFolder(first, rest);
}

function placeOfRootFile(name: string): FilePlace {
  const match = singleFile(({ place }) => place === name);
  if (match !== undefined) return match.home;
  if (!isText(name)) return { found: 'mistake', issue: foreignFile({ name }) };
  const meant = singleFile(({ place }) => slugify(stemOf(place)) === slugify(stemOf(name)));
  if (meant !== undefined) {
    const { path: expected } = meant;
    const hasEnding = name.endsWith('.yaml');
    const issue = hasEnding ? wrongFileName({ name, expected }) : wrongEnding({ name, expected, ending: '.yaml' });
    return { found: 'mistake', issue, meant };
  }
  const near = nearest(name, files);
  const issue = unknownFile({ what: 'Filen', name, nearest: near, places: folders });
  const nearHome = singleFile(({ place }) => place === near);
  return { found: 'mistake', issue, ...(nearHome === undefined ? {} : { meant: nearHome }) };
}

/** The site, the plan or a register: a kind with one file in all. */
function singleFile(isMeant: (definition: KindDefinition) => boolean): { home: Home; path: string } | undefined {
  const match = definitions.find(([, definition]) => definition.form !== 'folder' && isMeant(definition));
  if (match === undefined || match[1].form === 'folder') return undefined;
  return { home: { found: match[1].form, kind: match[0] }, path: match[1].place };
}

function placeInFolder(folder: string, rest: string[]): FilePlace {
  const name = rest.at(-1) ?? '';
  if (!isText(name)) return { found: 'mistake', issue: foreignFile({ name }) };
  const match = folderKind(folder);
  if (match === undefined) {
    const near = nearest(folder, folders);
    const issue = unknownFile({ what: 'Mappen', name: folder, nearest: near, places: folders });
    return { found: 'mistake', issue, ...withMeant(near === undefined ? undefined : meantIn(near, name)) };
  }
  const meant = withMeant(meantIn(folder, name));
  if (rest.length > 1) return { found: 'mistake', issue: fileInSubfolder({ folder }), ...meant };
  const [kind, { ending }] = match;
  const stem = stemOf(name);
  const right = slugify(stem);
  const expected = right + ending;
  if (!name.endsWith(ending)) return { found: 'mistake', issue: wrongEnding({ name, expected, ending }), ...meant };
  if (stem !== right) return { found: 'mistake', issue: wrongFileName({ name, expected }), ...meant };
  return { found: 'record', kind, id: stem };
}

function folderKind(folder: string): [Kind, KindDefinition] | undefined {
  return definitions.find(([, { place, form }]) => form === 'folder' && place === folder);
}

function withMeant<Meant>(meant: Meant | undefined): { meant?: Meant } {
  return meant === undefined ? {} : { meant };
}

/** Where a file of any name and ending belongs in a folder. */
export function meantIn(folder: string, file: string): { home: Home; path: string } | undefined {
  const match = folderKind(folder);
  if (match === undefined) return undefined;
  const [kind, { ending }] = match;
  const id = slugify(stemOf(file.slice(file.lastIndexOf('/') + 1)));
  return { home: { found: 'record', kind, id }, path: `${folder}/${id}${ending}` };
}

/** Whether an editor may have put a record there by mistake: a file of content, in folders that have names. */
export function canBeMoved(path: string): boolean {
  return /^(?:[\p{L}\p{N}][\p{L}\p{N} _-]*\/)*[^/]+\.(?:ya?ml|mdx?)$/iu.test(path);
}

function isText(name: string): boolean {
  return textEnding.test(name) || !/\.[a-z0-9]{1,5}$/i.test(name);
}

/** A name without its ending, also where a program has added a second one. */
function stemOf(name: string): string {
  const stem = name.replace(/\.[^.]*$/, '');
  return textEnding.test(stem) ? stemOf(stem) : stem;
}
