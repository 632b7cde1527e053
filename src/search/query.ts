import { halvesOf, lexiconOf, partsOf, type Lexicon } from './compounds.ts';
import { nameToken } from './name-token.ts';
import { sharedStart, spellingOf, type Spelling } from './spelling.ts';
import { replacements, type SynonymGroup } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import { bearingWords, wordsOf } from './words.ts';

/** One search among those that a query is answered by. */
export interface Search {
  text: string;
  weight: number;
  /** Looks for a whole name in a field that is not shown: its hits mark nothing in the text. */
  isName?: true;
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

const weights = {
  name: 1,
  all: 1,
  synonym: 0.6,
  synonymName: 0.2,
  parts: 0.5,
  single: 0.4,
  singleName: 0.25,
  kin: 0.4,
};

/** The searches that answer a query: its words together, its name, its synonyms, its compounds taken apart, each word. */
export function readQuery(query: string, reader: Reader): Reading {
  const typed = wordsOf(query).map(reader.spelling.restored);
  const mended = typed.map((word) => reader.spelling.corrected(word) ?? word);
  const isMended = mended.some((word, index) => word !== typed[index]);
  const words = bearingWords(mended);
  const others = replacements(words, reader.synonyms);
  const searches = [
    named(mended.join(' '), weights.name),
    named(words.join(' '), weights.name),
    { text: words.join(' '), weight: weights.all },
    ...others.flatMap(({ words: said }) => [
      { text: said.join(' '), weight: weights.synonym },
      named(said.join(' '), weights.synonymName),
    ]),
    ...apart(words, reader),
  ];
  return {
    searches: searches.filter(({ text }, index) => searches.findIndex((other) => other.text === text) === index),
    ...(isMended ? { corrected: mended.join(' ') } : {}),
    synonyms: [...new Set(others.map(({ synonym }) => synonym))],
  };
}

/** The searches for what a query is made of: the parts of its compounds, in other words too, and each word alone. */
function apart(words: readonly string[], { lexicon, synonyms }: Reader): Search[] {
  const parts = words.flatMap((word) => orWhole(partsOf(word, lexicon), word));
  const halves = words.flatMap((word) => orWhole(halvesOf(word, lexicon), word));
  const singles = halves.length > 1 ? halves : [];
  return [
    { text: parts.join(' '), weight: weights.parts },
    ...replacements(halves, synonyms).map(({ words: said }) => ({ text: said.join(' '), weight: weights.parts })),
    ...singles.map((text) => ({ text, weight: weights.single })),
    ...singles.map((text) => named(text, weights.singleName)),
    ...words.flatMap((word) => kinOf(word, lexicon)).map((text) => ({ text, weight: weights.kin })),
  ];
}

const named = (name: string, weight: number): Search => ({ text: nameToken(name), weight, isName: true });

const orWhole = (parts: string[], word: string): string[] => (parts.length > 0 ? parts : [word]);

const shortestPiece = 5;

/**
 * Words of the content for one that it does not have: those that end in it (samsjuklighet for sjuklighet), the one that
 * it ends in (avtal for tilläggsavtal), and those that begin most like it (tilläggsöverenskommelse).
 */
function kinOf(word: string, { words }: Lexicon): string[] {
  if (word.length < shortestPiece || words.has(word)) return [];
  const known = [...words];
  const longer = known.filter((other) => other.endsWith(word));
  const endings = known.filter((other) => other.length >= shortestPiece && word.endsWith(other));
  const shared = known.map((other) => ({ other, letters: sharedStart(word, other) }));
  const most = Math.max(0, ...shared.map(({ letters }) => letters));
  const isClose = most > shortestPiece && 2 * most >= word.length;
  return [
    ...longer,
    ...endings.sort((a, b) => b.length - a.length).slice(0, 1),
    ...(isClose ? shared.filter(({ letters }) => letters === most).slice(0, 2) : []).map(({ other }) => other),
  ];
}
