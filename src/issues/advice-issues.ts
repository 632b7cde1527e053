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

export const unknownAbbreviation = defineIssue<{ abbreviation: string }>({
  code: 'unknown-abbreviation',
  severity: 'warning',
  message: ({ abbreviation }) => `Förkortningen ${abbreviation} finns inte i ordlistan.`,
  fix: ({ abbreviation }) => `Skriv ut den, eller lägg till ${abbreviation} i ordlista.yaml.`,
});
