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

/** The words of some texts that a query can be spelt against: of letters alone, three or more; each once, sorted. */
export function spellableWords(texts: Iterable<string>): string[] {
  const words = new Set([...texts].flatMap(wordsOf));
  return [...words].filter((word) => /^\p{L}{3,}$/u.test(word)).sort();
}

/** Words that say nothing of what a reader looks for: Snowball's Swedish list, and the verbs and fillers of whole questions. */
const fillers = new Set(
  `
  alla allt alltså att av beror berätta berättar betyder blev bli blir blivit borde bör de dem den denna deras dess
  dessa det detta dig din dina ditt du då där efter egentligen ej eller en ens er era ert ett exakt exempel finns
  fortfarande från fungerar få får fått för förstå gav ge ger gick gjorde går gör göra ha hade han handlar hans har
  henne hennes heter hittar hon honom hur hände händer här hör höra hörs i icke igen in information ingen ingår
  innebär inom inte ja jag ju just kallades kallas kan kom komma kommer kunde ligger låg man med mellan men menas
  mer mig min mina mitt mot mycket många måste nej ni nu någon någonting något några när nästa och också om oss på
  räcker sa sade sagt samma sedan senaste sig sin sina sitta sitter själv ska skall skillnad skillnaden skulle som
  står så sådan sådana sådant säger tack till tillhör tycka tycker tyckte under undrar upp ut utan vad var vara
  varför varifrån varit varje vars vart vem verkar vet vi vid vilka vilkas vilken vilkens vilket vill vår våra vårt
  väl åt än är över
  `
    .trim()
    .split(/\s+/),
);

export const isFiller = (word: string): boolean => fillers.has(word);

/** The words of a query that carry it: without fillers, unless nothing else is left. A filler may be a name: the municipality Vara. */
export function bearingWords(words: readonly string[], isName: (word: string) => boolean = () => false): string[] {
  const bearing = words.filter((word) => !fillers.has(word) || isName(word));
  return bearing.length > 0 ? bearing : [...words];
}
