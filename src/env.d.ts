/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The numbers of the sources on the page being rendered, for `<Kalla>` in bodies. */
    citations: import('#model/citations.ts').Citations;
  }
}
