import type { Place, SetDocument } from '#outputs/pdf/compile/compiler.ts';
import { finishCatalog } from './catalog.ts';
import { finishLinks, type Names } from './links.ts';
import { claimStandards, type ArchivePart } from './metadata.ts';
import { readObjects, type PdfObjects } from './objects.ts';
import { markRowHeaders } from './row-headers.ts';
import { writeObjects } from './write.ts';

export interface Finished {
  bytes: Uint8Array;
  pages: number;
}

/** Finishes a file as Typst wrote it, and counts its pages. `names` says what stands at each place. */
export function finish({ bytes, places }: SetDocument, names: Names, part: ArchivePart): Finished {
  const objects = readObjects(bytes);
  const pages = finishObjects(objects, places, names, part);
  return { bytes: writeObjects(objects), pages };
}

/**
 * What this version of Typst cannot say itself: both standards at once, the title in the window, headers of rows, and
 * where links lead. Gives the number of pages.
 */
export function finishObjects(objects: PdfObjects, places: readonly Place[], names: Names, part: ArchivePart): number {
  const pages = finishLinks(objects, places, names);
  markRowHeaders(objects);
  claimStandards(objects, part);
  finishCatalog(objects);
  return pages;
}
