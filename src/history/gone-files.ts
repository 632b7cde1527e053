import { askGit } from './git.ts';

/** A file that a revision has and the folder lacks. */
export interface GoneFile {
  path: string;
  /** The new file that says much the same, if there is one: it has been renamed. */
  becomes?: string;
}

/** So much of a file's lines has the one that it has become. */
const leastShared = 0.5;
/** Of more files than these it is not asked what they have become: a whole folder was moved. */
const mostCompared = 50;

/**
 * The files below a folder that are gone since a revision. None where git does not say: nothing is known to be lost.
 * `files` are those that lie there, by path relative to the folder.
 */
export async function goneFiles(
  folder: string,
  revision: string,
  files: readonly { path: string; text: string }[],
): Promise<GoneFile[]> {
  const listed = await askGit(folder, ['ls-tree', '-r', '-z', '--name-only', revision]);
  if (!('known' in listed)) return [];
  const before = new Set(listed.known.split('\0').filter((path) => path !== ''));
  const present = new Set(files.map(({ path }) => path));
  const gone = [...before].filter((path) => path.includes('/') && !present.has(path));
  const added = gone.length > mostCompared ? [] : files.filter(({ path }) => !before.has(path));
  return Promise.all(gone.map(async (path) => ({ path, ...(await becoming(folder, revision, path, added)) })));
}

async function becoming(
  folder: string,
  revision: string,
  path: string,
  added: readonly { path: string; text: string }[],
): Promise<Pick<GoneFile, 'becomes'>> {
  const near = added.filter((file) => file.path.split('/')[0] === path.split('/')[0]);
  if (near.length === 0) return {};
  const text = await askGit(folder, ['cat-file', 'blob', `${revision}:./${path}`]);
  if (!('known' in text)) return {};
  const lines = linesOf(text.known);
  const shared = near.map(({ path: other, text: own }) => ({ path: other, part: partOf(lines, linesOf(own)) }));
  const best = shared.sort((a, b) => b.part - a.part)[0];
  return best === undefined || best.part < leastShared ? {} : { becomes: best.path };
}

const linesOf = (text: string): Set<string> => new Set(text.split(/\r?\n/).filter((line) => line.trim() !== ''));

function partOf(lines: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return lines.intersection(others).size / Math.max(lines.size, others.size, 1);
}
