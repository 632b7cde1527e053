/** A part of the typefaces: its characters, which a page fetches together. */
export interface AlphabetPart {
  name: string;
  /** The file of the typeface that holds them: the name that Fontsource gives it. */
  source: 'latin' | 'latin-ext';
  characters: string;
  /** Whether every page fetches it, whatever characters it has. The parts after it go before it for their own. */
  isFetchedAlways?: boolean;
}

/** What Swedish is written with, and the signs of ordinary texts. */
const everyday = `${between(0x20, 0x7e)}\u00a0\u00ad${'ÅÄÖåäöÉéÈèÜüÆæØø€§©°·•½¼¾×−–—…‘’“”„«»'}`;

/**
 * Every character that the typefaces on the site can show. All pages fetch the everyday ones; the letters of other
 * languages in Latin script – French, Finnish, Sámi, Polish – are fetched where a page has one.
 */
export const alphabet: readonly AlphabetPart[] = [
  { name: 'everyday', source: 'latin', characters: everyday, isFetchedAlways: true },
  { name: 'latin', source: 'latin', characters: without(`${between(0xa1, 0xff)}Œœ‚‹›™`, everyday) },
  { name: 'extended', source: 'latin-ext', characters: without(`${between(0x100, 0x17f)}ȘșȚț†`, 'ıŒœ') },
];

function between(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

function without(characters: string, others: string): string {
  return [...characters].filter((character) => !others.includes(character)).join('');
}
