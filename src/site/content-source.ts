import { handedOn } from '#handed-on.ts';
import { readFolder } from '#load/read-folder.ts';
import { settingsFrom } from '#load/settings.ts';
import type { ContentSource } from '#load/source.ts';

/** The files of the records as they are written, for the page where one changes them. */
export function contentSource(): ContentSource {
  const source = handedOn()?.source ?? readFolder(settingsFrom(process.env, process.cwd()).content);
  return { ...source, files: source.files.filter(({ path }) => /\.(?:yaml|mdx)$/.test(path)) };
}
