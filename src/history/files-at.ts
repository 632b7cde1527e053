import { askGit } from './git.ts';

/** A file of a folder as it was, by path relative to the folder. */
interface FormerFile {
  path: string;
  text: string;
}

/** The text files below a folder at a revision; undefined where git does not say. */
export async function filesAt(folder: string, revision: string): Promise<FormerFile[] | undefined> {
  const listed = await askGit(folder, ['ls-tree', '-r', '-z', '--end-of-options', revision]);
  if (!('known' in listed)) return undefined;
  const files = listed.known.split('\0').flatMap((line) => {
    const [, hash, path] = /^\d+ blob ([0-9a-f]+)\t(.+\.(?:yaml|mdx))$/s.exec(line) ?? [];
    return hash === undefined || path === undefined ? [] : [{ hash, path }];
  });
  const asked = files.map(({ hash }) => `${hash}\n`).join('');
  const answer = await askGit(folder, ['cat-file', '--batch'], asked);
  return 'known' in answer
    ? textsIn(
        Buffer.from(answer.known),
        files.map(({ path }) => path),
      )
    : undefined;
}

/** Reads `<hash> blob <bytes>`, newline, so many bytes and a newline, for each path. */
function textsIn(printed: Buffer, paths: readonly string[]): FormerFile[] | undefined {
  const files: FormerFile[] = [];
  let at = 0;
  for (const path of paths) {
    const lineEnd = printed.indexOf('\n', at);
    const [, size] = / blob (\d+)$/.exec(printed.toString('utf8', at, lineEnd)) ?? [];
    // Bytes that are no text have become others: then nothing can be told of what was there.
    if (size === undefined) return undefined;
    const end = lineEnd + 1 + Number(size);
    files.push({ path, text: printed.toString('utf8', lineEnd + 1, end) });
    at = end + 1;
  }
  return files;
}
