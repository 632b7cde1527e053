import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileTooLarge, fileUnreadable, symbolicLink, tooManyFiles } from '#issues/definitions.ts';
import { defaultLimits, type ContentSource, type Limits } from './source.ts';
import { refuse, decodeFile } from './decode-file.ts';

/** Reads a content folder. Files that cannot be taken in are refused with an issue, never skipped in silence. */
export function readFolder(folder: string, limits: Limits = defaultLimits): ContentSource {
  const root = resolve(folder);
  const source: ContentSource = { name: basename(root), files: [], refused: [] };
  for (const { path, isLink } of filesBelow(root, source)) {
    if (source.files.length >= limits.files) {
      refuse(source, '', tooManyFiles({ limit: limits.files }));
      break;
    }
    if (isLink && leadsOut(root, path)) refuse(source, path, symbolicLink({}));
    else readInto(source, root, path, limits);
  }
  return source;
}

/** Every file, in order of path. Names that begin with a dot belong to tools, not to the content. */
function filesBelow(root: string, source: ContentSource): { path: string; isLink: boolean }[] {
  let entries;
  try {
    entries = readdirSync(root, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (!isFileError(error)) throw error;
    refuse(source, '', fileUnreadable({}));
    return [];
  }
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isLink: entry.isSymbolicLink(),
    }))
    .filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a symbolic link leads out of the folder; the folder itself may be reached by one. */
function leadsOut(root: string, path: string): boolean {
  try {
    return !realpathSync(join(root, path)).startsWith(realpathSync(root) + sep);
  } catch (error) {
    if (!isFileError(error)) throw error;
    // It leads nowhere, and reading it says so.
    return false;
  }
}

function readInto(source: ContentSource, root: string, path: string, limits: Limits): void {
  const full = join(root, path);
  let bytes: Buffer;
  try {
    const { size } = statSync(full);
    if (size > limits.fileSize) {
      refuse(source, path, fileTooLarge({ size, limit: limits.fileSize }));
      return;
    }
    bytes = readFileSync(full);
  } catch (error) {
    if (!isFileError(error)) throw error;
    refuse(source, path, fileUnreadable({}));
    return;
  }
  decodeFile(source, path, bytes);
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}
