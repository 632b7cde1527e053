/// <reference types="astro/client" />
import type { Citations } from '#model/citations.ts';

declare global {
  namespace App {
    interface Locals {
      /** The numbers of the sources on the page being rendered, for `<Kalla>` in bodies. */
      citations: Citations;
    }
  }
}
