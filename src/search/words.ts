/** The words of a text as they are compared: small letters, diacritics kept, soft hyphens gone. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .replaceAll('\u00ad', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Letters without diacritics: å and ä as a, ö as o, é as e. */
export function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** Words that say nothing of what a reader looks for, most of them from whole questions. */
const fillers = new Set(
  `
  alla all att av beror betyder blev bli blir borde bör de dem den denna det detta dig din ditt du då eller en ens er
  era ert ett finns för få får fått från ge ger gjorde gör göra ha hade han har hon hur i igen in inte ja jag just kan
  kunde man med mellan mer mig min mitt mot mycket många måste ni nu när någon något några och om oss på redan sedan
  sig ska skall skulle som så till tillhör under ut utan vad var vara varför vart vem vems vid vilka vilken vilket vill
  vår våra vårt är än
  `
    .trim()
    .split(/\s+/),
);

/** The words of a query that carry it: without fillers, unless nothing else is left. */
export function bearingWords(words: readonly string[]): string[] {
  const bearing = words.filter((word) => !fillers.has(word));
  return bearing.length > 0 ? bearing : [...words];
}
