import type { NamedPlace, SetDocument } from '#outputs/pdf/compile/compiler.ts';
import { finishAttachments } from './attachments.ts';
import { finishCatalog } from './catalog.ts';
import { finishLinks, type Names } from './links.ts';
import { claimStandards } from './metadata.ts';
import { readObjects, type PdfObjects } from './objects.ts';
import { markRowHeaders } from './row-headers.ts';
import { writeObjects } from './write.ts';

export interface Finished {
  bytes: Uint8Array;
  pages: number;
}

/** Finishes a file as Typst wrote it, and counts its pages. `names` says what stands at each place. */
export function finish({ bytes, places }: SetDocument, names: Names): Finished {
  const objects = readObjects(bytes);
  const pages = finishObjects(objects, places, names);
  return { bytes: writeObjects(objects), pages };
}

/**
 * What this version of Typst cannot say itself: both standards at once, and so what it writes for one of them alone;
 * headers of rows; and where links lead. Gives the number of pages.
 */
export function finishObjects(objects: PdfObjects, places: readonly NamedPlace[], names: Names): number {
  const pages = finishLinks(objects, places, names);
  markRowHeaders(objects);
  const attached = finishAttachments(objects);
  claimStandards(objects, attached.length > 0 ? 3 : 2);
  finishCatalog(objects, attached);
  return pages;
}
