import { resolve } from 'node:path';
import { projectRoot } from './environment.ts';

/** The options of a command for the folders it reads and writes. */
export const contentOption = { content: { type: 'string' } } as const;
export const outOption = { out: { type: 'string' } } as const;

/** Lets what `--content` says be read, also by the pages and their configuration, which know the environment only. */
export function chooseContent(option: string | undefined): void {
  if (option !== undefined) process.env['PLAN_CONTENT'] = fromHere(option);
}

/** The folder of the built site: what `--out` says, else `dist` in the project. */
export const outFolder = (option: string | undefined): string =>
  option === undefined ? resolve(projectRoot, 'dist') : fromHere(option);

/** A path as it is meant by whoever calls. */
export const fromHere = (path: string): string => resolve(calledFrom(), path);

/** Where one stands. npm moves to the project's folder, and tells where it was called. */
function calledFrom(): string {
  const here = process.cwd();
  return here === projectRoot ? (process.env['INIT_CWD'] ?? here) : here;
}
