import type { PageKind } from './page-types.ts';

/** How much a hit counts by the kind of its page; 1 for a kind that is not here. */
export const kindWeights: Readonly<Partial<Record<PageKind, number>>> = {
  // Written to answer questions.
  page: 1.7,
  // Short pages, and what the plan is about.
  goal: 1.7,
  agreement: 1.4,
  'local-plan': 1.4,
  'care-area': 1.3,
  area: 1.3,
  federation: 1,
  article: 1,
  // An entry holds so few words that each of them counts much by itself.
  document: 1.1,
  event: 1.05,
  term: 0.94,
  actor: 0.9,
  // An index is asked for by name; its long list says little of the word in a query.
  other: 0.8,
  start: 0.6,
  // Names all that belongs to it, so that it holds the words of many others' answers.
  'focus-area': 0.52,
  // Asked for by name, as an index is: what it says of the plan stands on forty pages more.
  municipality: 0.43,
  // What a statement rests on, seldom the answer itself.
  source: 0.15,
};

/** How much a hit in each field of the index counts, against one in a text of mean length. */
export const fieldWeights: Readonly<Record<string, number>> = {
  title: 4.4,
  namn: 2.4,
  årtal: 2,
  // What other pages call it.
  kallad: 2.3,
  // What it is searched for by.
  sökord: 4.5,
  // The sentence or two that sum it up.
  ingress: 1.7,
  // What a name of one word ends in, the parts of names, of the lead, of the text.
  namnslut: 5.2,
  namndelar: 3.6,
  delar: 0.6,
  textdelar: 0.2,
  // A whole name, by the rank of who bears it: no sum of words weighs more.
  heltnamn1: 36,
  heltnamn2: 27,
  heltnamn3: 7.2,
  heltnamn4: 7.2,
};

/** How much each way to read a query counts beside its own words. */
export const wayWeights = {
  synonym: 0.32,
  synonymName: 0.1,
  parts: 0.65,
  partName: 0.33,
  relatedWords: 0.8,
  subject: 0.8,
  /** In what pages are searched for by, where a query asks in a sentence, and where not. */
  question: 0.4,
  sought: 0.3,
  /** What a page has of other ways than the one that suits it best. */
  others: 0.22,
};

/** How much more a kind counts for what a question asks, by its first words. */
export const questionWeights: readonly { words: RegExp; kind: PageKind; weight: number }[] = [
  // What something is stands in the glossary.
  { words: /^(?:vad (?:är|betyder|innebär|menas med)|vem är)\b/, kind: 'term', weight: 1.8 },
  // When something was is an event.
  { words: /^(?:när|vilket år|vilken dag)\b/, kind: 'event', weight: 2 },
];

/** How much a kind counts that has come already, so that none fills the first of the list alone. */
export const againWeight = 0.81;

/** What Pagefind calls its own ranking. */
export const pagefindRanking = { pageLength: 0.32, termSaturation: 0.8, termSimilarity: 2.5 };
