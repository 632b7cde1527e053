import { existsSync, renameSync } from 'node:fs';

/** What a system says when the folder is gone, or the place is taken. By the next line that may have changed again. */
const overtaken = ['ENOENT', 'ENOTEMPTY', 'EEXIST'];

/** Moves a folder. False where another build was faster: it has taken the folder away, or put its own in the place. */
export function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && overtaken.includes(String(error.code))) return false;
    if (existsSync(from) && !existsSync(to)) throw error;
    return false;
  }
}
