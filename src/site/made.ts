import { handedOn } from '#handed-on.ts';
import type { Download } from '#model/download.ts';

/** What the build has made before the pages. Empty in dev, where nothing is made and no page links to a file. */
export const made: readonly Download[] = handedOn()?.made ?? [];
