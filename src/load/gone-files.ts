import type { ContentFile } from './source.ts';

/** A file that was there before. */
export interface GoneFile {
  path: string;
  /** The new file that says much the same, if there is one: it has been renamed. */
  becomes?: string;
}

/** So much of a file's lines has the one that it has become. */
const leastShared = 0.5;

/** The records' files that are gone. */
export function goneFiles(before: readonly ContentFile[], now: readonly ContentFile[]): GoneFile[] {
  const [had, has] = [new Set(before.map(({ path }) => path)), new Set(now.map(({ path }) => path))];
  const added = now.filter(({ path }) => !had.has(path));
  const gone = before.filter(({ path }) => path.includes('/') && !has.has(path));
  return gone.map((file) => ({ path: file.path, ...becoming(file, added) }));
}

function becoming({ path, text }: ContentFile, added: readonly ContentFile[]): Pick<GoneFile, 'becomes'> {
  const lines = linesOf(text);
  const shared = added
    .filter((file) => file.path.split('/')[0] === path.split('/')[0])
    .map((file) => ({ path: file.path, part: partOf(lines, linesOf(file.text)) }));
  const best = shared.sort((a, b) => b.part - a.part)[0];
  return best === undefined || best.part < leastShared ? {} : { becomes: best.path };
}

const linesOf = (text: string): Set<string> => new Set(text.split(/\r?\n/).filter((line) => line.trim() !== ''));

function partOf(lines: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return lines.intersection(others).size / Math.max(lines.size, others.size, 1);
}
