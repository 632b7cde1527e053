import { readFolder } from '#load/read-folder.ts';
import { settingsFrom } from '#load/settings.ts';
import type { ContentSource } from '#load/source.ts';

/** The files of the content as they are written, for the page where one changes them. */
export const contentSource = (): ContentSource => readFolder(settingsFrom(process.env, process.cwd()).content);
