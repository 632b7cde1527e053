import { handedOn } from '#handed-on.ts';
import { editionOf } from '#history/edition.ts';
import { settingsFrom } from '#load/settings.ts';
import { plan } from './plan.ts';

const { content } = settingsFrom(process.env, process.cwd());

/** Which edition of the plan the pages show: the same as the files that were made before them. */
export const edition = handedOn()?.edition ?? (await editionOf(content, plan, process.env['SOURCE_DATE_EPOCH']));
