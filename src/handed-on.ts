import type { Edition } from '#history/edition.ts';
import type { LastChanged } from '#history/last-changed.ts';
import type { ContentSource } from '#load/source.ts';
import type { Download } from '#model/download.ts';
import type { Plan } from '#model/plan.ts';

/** What a build has read and made when the pages begin. */
export interface HandedOn {
  source: ContentSource;
  plan: Plan;
  edition: Edition;
  /** Empty where git does not say. */
  changes: LastChanged;
  /** The files that pages link to. */
  made: readonly Download[];
}

const place: unique symbol = Symbol.for('what a build hands on to its pages');
const shared = globalThis as { [place]?: HandedOn | undefined };

/** Hands on what has been read, for as long as the pages are made. */
export async function handingOn(given: HandedOn, makePages: () => Promise<void>): Promise<void> {
  shared[place] = given;
  try {
    await makePages();
  } finally {
    shared[place] = undefined;
  }
}

/**
 * What the build has handed on; nothing in dev, where each change is read anew. Astro bundles the pages with modules of
 * their own, so that no module, only the process, is common to them and to the build.
 */
export const handedOn = (): HandedOn | undefined => shared[place];
