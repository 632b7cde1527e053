import { defineIssue } from './issue.ts';

/** Advice: nothing is wrong, but a reader would be better served. */

export const staleRecord = defineIssue<{ read: string; years: number }>({
  code: 'stale-record',
  severity: 'warning',
  message: ({ read, years }) => `Källorna lästes senast ${read}, för mer än ${years} år sedan.`,
  fix: () => 'Läs källorna igen och skriv den nya dagen i retrieved, eller lägg till en nyare källa.',
});

export const longSentence = defineIssue<{ words: number; limit: number }>({
  code: 'long-sentence',
  severity: 'warning',
  message: ({ words, limit }) => `Meningen har ${words} ord. Över ${limit} blir den svår att följa.`,
  fix: () => 'Dela den i två.',
});

export const reservedQuery = defineIssue<{ query: string }>({
  code: 'reserved-query',
  severity: 'warning',
  message: ({ query }) => `Med ”${query}” prövas hur bra sökningen är. Står det bland sökorden säger provet ingenting.`,
  fix: () => 'Skriv det med andra ord, eller ta bort raden.',
});
