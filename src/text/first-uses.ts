import { escaped } from './escaped.ts';

/** A word of the glossary, in the forms that stand in running text. */
export interface Word {
  id: string;
  forms: readonly string[];
}

/** The first use of a word, with the punctuation that stands close to it and may not part from it at the end of a line. */
export interface FirstUse {
  word: string;
  before: string;
  text: string;
  after: string;
}

/** A stretch of text: plain, or the first use of a word. */
export type Piece = string | FirstUse;

const opening = /[([”’]+$/u;
/** Signs that close, and the genitive of an abbreviation, `SRO:s`. */
const closing = /^(?::\p{Ll}{1,3}(?!\p{L}))?[)\]”’.,;:!?…]*/u;

/** What Swedish puts at the end of a noun or an adjective. */
const endings = 'n|ns|t|ts|s|a|e[nrt]s?|[aeo]r(?:na)?s?|nas?|m[at]';

/**
 * Cuts texts, given in the order they are read, so that the first use of each word is a piece of its own.
 * A word is found with small or capital first letter and with Swedish endings; a name with capitals inside (VGR, LiSA)
 * only as it is written. The longer of two words that begin at the same place counts.
 */
export function firstUses(texts: readonly string[], words: readonly Word[]): Piece[][] {
  const forms = words.flatMap(({ id, forms: ways }) => ways.map((form) => ({ id, form })));
  forms.sort((a, b) => b.form.length - a.form.length);
  if (forms.length === 0) return texts.map((text) => [text]);
  const pattern = forms.map(({ form }) => `(${patternOf(form)})`).join('|');
  const finder = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'gu');
  const used = new Set<string>();
  return texts.map((text) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of text.matchAll(finder)) {
      const word = forms[match.slice(1).findIndex((group) => group !== undefined)]?.id ?? '';
      if (used.has(word)) continue;
      used.add(word);
      const plain = text.slice(from, match.index);
      const [before = ''] = opening.exec(plain) ?? [];
      const end = match.index + match[0].length;
      const [after = ''] = closing.exec(text.slice(end)) ?? [];
      if (plain.length > before.length) pieces.push(plain.slice(0, plain.length - before.length));
      pieces.push({ word, before, text: match[0], after });
      from = end + after.length;
    }
    return from < text.length || pieces.length === 0 ? [...pieces, text.slice(from)] : pieces;
  });
}

function patternOf(form: string): string {
  const pattern = escaped(form).replace(/ /g, '[ \\u00a0]');
  if (/^.*\S\p{Lu}/u.test(form)) return pattern;
  const first = pattern.charAt(0);
  const either = `[${first.toLocaleLowerCase('sv')}${first.toLocaleUpperCase('sv')}]`;
  return `${either}${pattern.slice(1)}(?:${endings})?`;
}
