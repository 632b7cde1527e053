declare module 'snowball-stemmers' {
  export function newStemmer(language: 'swedish'): { stem: (word: string) => string };
}
