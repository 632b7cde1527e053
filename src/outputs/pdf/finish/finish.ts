import { finishCatalog } from './catalog.ts';
import { claimStandards, type ArchivePart } from './metadata.ts';
import { readObjects, type PdfObjects } from './objects.ts';
import { markRowHeaders } from './row-headers.ts';
import { writeObjects } from './write.ts';

export interface Finished {
  bytes: Uint8Array;
  pages: number;
}

/** Finishes a file as Typst wrote it, and counts its pages. */
export function finish(bytes: Uint8Array, part: ArchivePart): Finished {
  const objects = readObjects(bytes);
  finishObjects(objects, part);
  const pages = [...objects.byNumber.values()].filter((text) => text.startsWith('<<\n  /Type /Page\n')).length;
  return { bytes: writeObjects(objects), pages };
}

/** What this version of Typst cannot say itself: both standards at once, the title in the window, headers of rows. */
export function finishObjects(objects: PdfObjects, part: ArchivePart): void {
  markRowHeaders(objects);
  claimStandards(objects, part);
  finishCatalog(objects);
}
