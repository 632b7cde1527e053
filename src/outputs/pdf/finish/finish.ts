import { finishCatalog } from './catalog.ts';
import { claimStandards, type ArchivePart } from './metadata.ts';
import { readObjects } from './objects.ts';
import { markRowHeaders } from './row-headers.ts';
import { writeObjects } from './write.ts';

export interface Finished {
  bytes: Uint8Array;
  pages: number;
}

/** What this version of Typst cannot say itself: both standards at once, the title in the window, headers of rows. */
export function finish(bytes: Uint8Array, part: ArchivePart): Finished {
  const objects = readObjects(bytes);
  markRowHeaders(objects);
  claimStandards(objects, part);
  finishCatalog(objects);
  const pages = [...objects.byNumber.values()].filter((text) => text.startsWith('<<\n  /Type /Page\n')).length;
  return { bytes: writeObjects(objects), pages };
}
