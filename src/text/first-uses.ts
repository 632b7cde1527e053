/** A word of the glossary, in the forms that stand in running text. */
export interface Word {
  id: string;
  forms: readonly string[];
}

/** A stretch of text: plain, or the first use of a word. */
export type Piece = string | { word: string; text: string };

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
      if (match.index > from) pieces.push(text.slice(from, match.index));
      pieces.push({ word, text: match[0] });
      from = match.index + match[0].length;
    }
    return from < text.length || pieces.length === 0 ? [...pieces, text.slice(from)] : pieces;
  });
}

function patternOf(form: string): string {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]');
  if (/^.*\S\p{Lu}/u.test(form)) return escaped;
  const first = escaped.charAt(0);
  const either = `[${first.toLocaleLowerCase('sv')}${first.toLocaleUpperCase('sv')}]`;
  return `${either}${escaped.slice(1)}(?:${endings})?`;
}
