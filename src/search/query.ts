import { lexiconOf, partsOf, type Lexicon } from './compounds.ts';
import { nameToken } from './name-token.ts';
import { spellingOf, type Spelling } from './spelling.ts';
import { replacements, type SynonymGroup } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { bearingWords, wordsOf } from './words.ts';

/** One search among those that a query is answered by. */
export interface Search {
  text: string;
  weight: number;
}

/** A query, understood. */
export interface Reading {
  searches: Search[];
  /** The query as it was probably meant, where it held a misspelt word. */
  corrected?: string;
  /** The words of the same meaning that were looked for too. */
  synonyms: string[];
}

/** What reads queries: made once from the vocabulary. */
export interface Reader {
  lexicon: Lexicon;
  spelling: Spelling;
  synonyms: readonly SynonymGroup[];
}

export function readerOf({ words, names, synonyms }: Vocabulary): Reader {
  const lexicon = lexiconOf(words, names);
  return { lexicon, spelling: spellingOf(words, lexicon), synonyms };
}

const weights = { name: 1, all: 1, synonym: 0.6, parts: 0.6, single: 0.3 };

/** The searches that answer a query: its words together, its name, its synonyms, its compounds taken apart, each word. */
export function readQuery(query: string, reader: Reader): Reading {
  const typed = wordsOf(query);
  const mended = typed.map((word) => reader.spelling.corrected(word) ?? word);
  const isMended = mended.some((word, index) => word !== typed[index]);
  const words = bearingWords(mended);
  const apart = words.flatMap((word) => (reader.lexicon.words.has(word) ? [word] : orWhole(word, reader.lexicon)));
  const others = replacements(words, reader.synonyms);
  const searches = [
    { text: nameToken(mended.join(' ')), weight: weights.name },
    { text: nameToken(words.join(' ')), weight: weights.name },
    { text: words.join(' '), weight: weights.all },
    ...others.flatMap(({ words: said }) => [
      { text: said.join(' '), weight: weights.synonym },
      { text: nameToken(said.join(' ')), weight: weights.synonym },
    ]),
    { text: apart.join(' '), weight: weights.parts },
    ...replacements(apart, reader.synonyms).map(({ words: said }) => ({ text: said.join(' '), weight: weights.parts })),
    ...(apart.length > 1 ? apart.map((text) => ({ text, weight: weights.single })) : []),
  ];
  return {
    searches: searches.filter(({ text }, index) => searches.findIndex((other) => other.text === text) === index),
    ...(isMended ? { corrected: mended.join(' ') } : {}),
    synonyms: others.map(({ synonym }) => synonym),
  };
}

function orWhole(word: string, lexicon: Lexicon): string[] {
  const parts = partsOf(word, lexicon);
  return parts.length > 0 ? parts : [word];
}
