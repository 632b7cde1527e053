/// <reference types="astro/client" />
import type { Citations } from '#model/citations.ts';
import type { Explanations } from '#model/explanations.ts';

declare global {
  namespace App {
    interface Locals {
      /** The numbers of the sources on the page being rendered, for `<Kalla>` in bodies. */
      citations: Citations;
      /** The words that the page being rendered explains, for `<Ord>` in bodies. */
      words?: Explanations;
    }
  }
}
