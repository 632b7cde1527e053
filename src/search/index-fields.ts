import { partsIn, type Lexicon } from './compounds.ts';
import type { SearchDocument } from './documents.ts';
import { nameToken, soughtToken } from './name-token.ts';
import { bearingWords, wordsOf } from './words.ts';

/** What is searched beside the text and never shown, by the name of the field. */
export type IndexFields = Record<string, string>;

const longestName = 6;

/** The fields of a document: its names, each name as a whole, and the parts of its compounds. Empty ones are left out. */
export function indexFields(document: SearchDocument, lexicon: Lexicon): IndexFields {
  const { names, address, called, searchTerms, lead, text, rank } = document;
  // A name with a number in it (Kommunkod 9901) says what kind of name it is, which is the same for all.
  const inNames = partsIn(names.filter((name) => !/\d/.test(name)).join('\n'), lexicon);
  const inLead = partsIn(lead, lexicon).filter((part) => !inNames.includes(part));
  const fields = {
    namn: [...names.slice(1), ...some(address)].join(', '),
    kallad: called.join(', '),
    ...searchTermsField(searchTerms),
    ingress: lead.split('\n').slice(1).join(' '),
    årtal: (document.filters.år ?? []).join(' '),
    [`heltnamn${rank}`]: [...new Set([...names, ...some(address)].filter(isShort).map(nameToken))].join(' '),
    namnslut: endsOf(names, lexicon).join(' '),
    namndelar: inNames.join(' '),
    delar: inLead.join(' '),
    textdelar: partsIn(text, lexicon)
      .filter((part) => !inNames.includes(part) && !inLead.includes(part))
      .join(' '),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

/** The words of what a page is searched for by, apart from the same words in a text; no field where there are none. */
export function searchTermsField(searchTerms: readonly string[]): IndexFields {
  const bearing = searchTerms.flatMap((search) => bearingWords(wordsOf(search)));
  return bearing.length === 0 ? {} : { sökord: [...new Set(bearing.map(soughtToken))].join(' ') };
}

const some = (text: string): string[] => (text === '' ? [] : [text]);

/** What the names of one word end in, each as a whole: a processledare is a ledare. */
function endsOf(names: readonly string[], lexicon: Lexicon): string[] {
  const single = names.flatMap((name) => (wordsOf(name).length === 1 ? wordsOf(name) : []));
  return [...new Set(single.flatMap((word) => partsIn(word, lexicon).slice(-1)).map(nameToken))];
}

const isShort = (name: string): boolean => wordsOf(name).length <= longestName;
