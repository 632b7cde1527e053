/** A character's number as Unicode writes it: `U+200B`. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text with a capital first: for a word that begins a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
}

/** The text with a small letter first: for a sentence that goes on after a colon. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}

/** Letters without diacritics: å and ä as a, ö as o, é as e. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
