import type { NamedPlace, SetDocument } from '#outputs/pdf/compile/compiler.ts';
import type { Link } from '#outputs/pdf/links.ts';
import { finishAttachments } from './attachments.ts';
import { moveCaptions } from './captions.ts';
import { finishCatalog } from './catalog.ts';
import { finishLinks } from './links.ts';
import { claimStandards } from './metadata.ts';
import { readObjects, type PdfObjects } from './objects.ts';
import { markRowHeaders } from './row-headers.ts';
import { writeObjects } from './write.ts';

export interface Finished {
  bytes: Uint8Array;
  pages: number;
}

/** Finishes a file as Typst wrote it, and counts its pages. `links` are those that the document tells by their numbers. */
export function finish({ bytes, places }: SetDocument, links: readonly Link[]): Finished {
  const objects = readObjects(bytes);
  const pages = finishObjects(objects, places, links);
  return { bytes: writeObjects(objects), pages };
}

/**
 * What this version of Typst cannot say itself: both standards at once, and so what it writes for one of them alone;
 * headers of rows; captions inside what they tell of; what links are called and where they lead. Gives the number of pages.
 */
export function finishObjects(objects: PdfObjects, places: readonly NamedPlace[], links: readonly Link[]): number {
  const pages = finishLinks(objects, places, links);
  moveCaptions(objects);
  markRowHeaders(objects);
  const attached = finishAttachments(objects);
  claimStandards(objects, attached.length > 0 ? 3 : 2);
  finishCatalog(objects, attached);
  return pages;
}
