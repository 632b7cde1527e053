import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settingsFrom, type Settings } from '#load/settings.ts';

/** The project's own folder, wherever it is run from. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Whether a content folder is the project's own, and not another that a command was told to read. */
export const isOwnContent = (folder: string): boolean => folder === join(projectRoot, 'content');

/** The settings of this run. */
export const settings = (): Settings => settingsFrom(process.env, projectRoot);
