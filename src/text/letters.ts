/** A character's number as Unicode writes it: `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with a capital first: for a word that begins a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The text with a small letter first, if that is no abbreviation: for a sentence that goes on after a colon. */
export function uncapitalized(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** Letters with a stroke or a tail, which Unicode does not take apart, and joined ones: Sámi, Danish, Polish. */
const undivided: Readonly<Record<string, string>> = { đ: 'd', ŋ: 'n', ŧ: 't', ø: 'o', æ: 'a', ł: 'l' };

/** Letters without diacritics: å and ä as a, ö as o, é as e, đ as d. */
export function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đŋŧøæł]/giu, (letter) => {
      const plain = undivided[letter.toLowerCase()] ?? letter;
      return letter === letter.toLowerCase() ? plain : plain.toUpperCase();
    });
}
