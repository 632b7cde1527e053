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

/** Words that say nothing of what a reader looks for: Snowball's Swedish list, and the verbs and fillers of whole questions. */
const fillers = new Set(
  `
  alla allt alltså att av beror betyder blev bli blir blivit borde bör de dem den denna deras dess dessa det detta
  dig din dina ditt du där då efter egentligen ej eller en ens er era ert ett exakt exempel finns fortfarande från
  fungerar få får fått för gav ge ger gjorde gör göra ha hade han handlar hans har henne hennes heter hittar hon
  honom hur hände händer här i icke igen in information ingen ingår innebär inom inte ja jag ju just kallades kallas
  kan kunde man med mellan men menas mer mig min mina mitt mot mycket måste nej ni nu när någon någonting något
  några och också om oss på samma sedan sig sin sina sitta själv ska skall skillnad skillnaden skulle som står säger
  så sådan sådana sådant tack till tillhör under upp ut utan vad var vara varför varit varje vars vart vem vet vi
  vid vilka vilkas vilken vilket vill väl vår våra vårt än är åt över
  `
    .trim()
    .split(/\s+/),
);

/** The words of a query that carry it: without fillers, unless nothing else is left. */
export function bearingWords(words: readonly string[]): string[] {
  const bearing = words.filter((word) => !fillers.has(word));
  return bearing.length > 0 ? bearing : [...words];
}
