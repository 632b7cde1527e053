import { fold } from '#text/letters.ts';
import type { Examples } from './example.ts';

/** An example with the address of its own document. */
export interface NamedExample {
  name: string;
  /** `certainty-mark/delvis-belagt`. */
  path: string;
}

export interface ExampleGroup extends Examples {
  /** The component's file: `components/CertaintyMark.astro`. */
  file: string;
  examples: readonly NamedExample[];
}

const modules = import.meta.glob<Examples>(['./components/**/*.ts', './layouts/*.ts'], {
  eager: true,
  import: 'examples',
});

/** The examples of every component, in the order of their files. */
export const groups: readonly ExampleGroup[] = Object.entries(modules).map(([module, examples]) => {
  const [, folder = '', name = ''] = /^\.\/(.*\/)([\w-]+)\.ts$/.exec(module) ?? [];
  const file = `${folder}${name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}.astro`;
  return {
    ...examples,
    file,
    examples: Object.keys(examples.props).map((example) => ({
      name: example,
      path: `${folder.replace('components/', '')}${name}/${wordsInAddress(example)}`,
    })),
  };
});

/** A name in Swedish as it stands in an address. */
function wordsInAddress(name: string): string {
  return fold(name.toLowerCase())
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
