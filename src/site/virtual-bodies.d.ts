/** The compiled bodies of the content, by their file: what `body-modules.ts` gives. */
declare module 'virtual:bodies' {
  import type { MDXInstance } from 'astro';

  type Body = Pick<MDXInstance<object>, 'Content' | 'getHeadings'>;
  export const bodies: ReadonlyMap<string, () => Promise<Body>>;
}
