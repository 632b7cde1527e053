import { parse, serialize } from 'parse5';
import type { Addressing } from '#addresses/addresses.ts';
import { singleFile as path } from '#model/download.ts';
import type { MadeFile } from '#outputs/output.ts';
import { inside } from './inside.ts';
import { settle } from './settle.ts';
import { sink } from './sink.ts';
import { stayHome } from './stay-home.ts';

/** What a single file is made of. */
export interface SingleFileParts {
  /** The built page that holds everything to read. */
  page: string;
  /** The script of the search, whole. */
  script: string;
  addressing: Addressing;
  /** A file of the built site by its path, such as `_astro/x.css`. */
  read: (path: string) => Uint8Array;
}

/**
 * Makes one file of a page that holds the whole plan: the headings and ids of its parts find their places, links stay
 * inside where they can, and styles, fonts and script are put in, under a policy that lets nothing else in or out.
 */
export function singleFile({ page, script, addressing, read }: SingleFileParts): Omit<MadeFile, 'title'> {
  const tree = parse(page);
  sink(tree);
  settle(tree);
  stayHome(tree, addressing);
  inside(tree, { script, addressing, read });
  const bytes = new TextEncoder().encode(`${serialize(tree)}\n`);
  return { path, type: 'text/html', bytes };
}
