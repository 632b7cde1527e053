import { partsIn, type Lexicon } from './compounds.ts';
import type { SearchDocument } from './documents.ts';
import { nameToken } from './name-token.ts';
import { wordsOf } from './words.ts';

/** What is searched beside the text and never shown, by the name of the field. */
export type IndexFields = Record<string, string>;

/** How much a hit in each field counts, against one in a text of mean length. */
export const fieldWeights: Readonly<Record<string, number>> = {
  title: 3,
  namn: 2,
  årtal: 2,
  namndelar: 3,
  delar: 1,
  textdelar: 0.2,
  heltnamn1: 20,
  heltnamn2: 8,
  heltnamn3: 2,
};

const longestName = 8;

/** The fields of a document: its names, each name as a whole, and the parts of its compounds. Empty ones are left out. */
export function indexFields(document: SearchDocument, lexicon: Lexicon): IndexFields {
  const { names, lead, text, rank } = document;
  // A name with a number in it (Kommunkod 1440) says what kind of name it is, which is the same for all.
  const inNames = partsIn(names.filter((name) => !/\d/.test(name)).join('\n'), lexicon);
  const inLead = partsIn(lead, lexicon).filter((part) => !inNames.includes(part));
  const fields = {
    namn: names.slice(1).join(', '),
    årtal: (document.filters.år ?? []).join(' '),
    [`heltnamn${rank}`]: [...new Set(names.filter(isShort).map(nameToken))].join(' '),
    namndelar: inNames.join(' '),
    delar: inLead.join(' '),
    textdelar: partsIn(text, lexicon)
      .filter((part) => !inNames.includes(part) && !inLead.includes(part))
      .join(' '),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

const isShort = (name: string): boolean => wordsOf(name).length <= longestName;
