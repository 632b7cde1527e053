import { stem, withoutArticle } from './stem.ts';
import { wordsOf } from './words.ts';

/** What a whole name ends in, and no word does. */
export const nameEnd = 'qx';
const soughtEnd = 'qz';

/**
 * A whole name as one word, so that an index of words can tell who is called just that: Tall is not the beginning of
 * Tallby. Endings do not count, nor a second one beneath (fokusområd-en-a); figures become letters, since an index may part them from letters.
 */
export function nameToken(name: string): string {
  return `${wordsOf(name).map(rootOf).join('')}${nameEnd}`;
}

/** A word that a page is searched for by, apart from the same word in a text, so that the two are weighed apart. */
export function soughtToken(word: string): string {
  return `${rootOf(word)}${soughtEnd}`;
}

const rootOf = (word: string): string => stem(stem(withoutArticle(word))).replace(/\d/g, asLetter);

const asLetter = (digit: string): string => String.fromCharCode(97 + Number(digit));
