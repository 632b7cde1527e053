import GithubSlugger from 'github-slugger';
import { absoluteUrl, anchorOf, type Addressing } from '#addresses/addresses.ts';
import type { Block, HeadingBlock } from '#book/blocks.ts';
import { anchorsIn, headingsIn } from '#book/collect.ts';
import { plainText } from '#book/words.ts';

/** Where everything stands in a document, and where its links lead. */
export interface Places {
  idOf: (heading: HeadingBlock) => string;
  /** The address of a link to a site path: its own place or that of the page it is a part of, else its address on the web. */
  hrefOf: (path: string) => string;
}

/** The places of a document: a heading without an address of its own has the one before it that has as the beginning of its id. */
export function placesIn(blocks: readonly Block[], addressing: Addressing): Places {
  const slugger = new GithubSlugger();
  const ids = new Map<HeadingBlock, string>();
  let around = '';
  for (const heading of headingsIn(blocks)) {
    if (heading.anchor !== undefined) around = anchorOf(heading.anchor);
    ids.set(heading, slugger.slug(heading.anchor === undefined ? `${around} ${plainText(heading.children)}` : around));
  }
  const known = new Set([...ids.values(), ...[...anchorsIn(blocks).keys()].map(anchorOf)]);
  return {
    idOf: (heading) => {
      const id = ids.get(heading);
      if (id === undefined) throw new Error(`a heading has no id: ${plainText(heading.children)}`);
      return id;
    },
    hrefOf: (path) => {
      const id = [path, path.replace(/#.*/, '')].map(anchorOf).find((place) => known.has(place));
      return id === undefined ? absoluteUrl(path, addressing) : `#${id}`;
    },
  };
}
