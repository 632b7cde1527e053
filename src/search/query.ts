import { distance } from 'fastest-levenshtein';
import { fold } from '#text/letters.ts';
import { nearest } from '#text/nearest.ts';
import { halvesOf, lexiconOf, partsOf, type Lexicon } from './compounds.ts';
import { neverMended } from './everyday-words.ts';
import { relatedWordsOf, type RelatedWords } from './related-words.ts';
import { nameToken, soughtToken } from './name-token.ts';
import { favouredKinds, isQuestion } from './question.ts';
import { spellingOf, type Spelling } from './spelling.ts';
import { replacements, type SynonymGroup } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { PageKind } from './page-types.ts';
import { stem } from './stem.ts';
import { wayWeights } from './weights.ts';
import { bearingWords, isFiller, wordsOf } from './words.ts';

/** One way to say what a query asks for: words that are looked for one by one, and how much they count. */
export interface Way {
  words: readonly string[];
  weight: number;
}

/** A whole name that a page may bear, as one word. */
export interface WholeName {
  text: string;
  weight: number;
}

/** A query, understood. */
export interface QueryReading {
  /** The query as it stands first, then in other words. */
  ways: Way[];
  /** The same ways in what pages say they are searched for by; a page need not hold those words. */
  sought: Way[];
  names: WholeName[];
  /** The words that the content has nothing of: they are found nowhere. */
  unknown: ReadonlySet<string>;
  /** How much more a page counts for what is asked, by its kind. */
  favoured: Readonly<Partial<Record<PageKind, number>>>;
  /** The query as it was probably meant, where it held a misspelt word. */
  corrected?: string;
  /** The words of the same meaning that were looked for too. */
  synonyms: string[];
}

/** What reads queries: made once from the vocabulary. */
export interface Reader {
  lexicon: Lexicon;
  spelling: Spelling;
  relatedWords: RelatedWords;
  synonyms: readonly SynonymGroup[];
}

export function readerOf({ words, names, synonyms }: Vocabulary): Reader {
  const lexicon = lexiconOf(words, names);
  return { lexicon, spelling: spellingOf(words, lexicon), relatedWords: relatedWordsOf(lexicon), synonyms };
}

/** The ways to answer a query: its words, its synonyms, its compounds taken apart, its related words; and the names it may be. */
export function readQuery(query: string, reader: Reader): QueryReading {
  const typed = wordsOf(query).map(reader.spelling.restored);
  const mended = typed.map((word) => reader.spelling.corrected(word) ?? word);
  const isMended = mended.some((word, index) => word !== typed[index]);
  const capitals = new Set(query.match(/\p{Lu}\p{L}+/gu)?.map((word) => word.toLowerCase()));
  const words = bearingWords(mended, (word) => capitals.has(word) && reader.lexicon.names.has(stem(word)));
  const others = replacements(words, reader.synonyms);
  const said = others.map((other) => other.words);
  const halves = words.flatMap((word) => orWhole(halvesOf(word, reader.lexicon), word));
  const isAsked = isQuestion(query);
  const ways = unlikeWays([
    { words, weight: 1 },
    ...(isAsked ? beside(words) : []).map((other) => ({ words: other, weight: wayWeights.subject })),
    ...said.map((other) => ({ words: other, weight: wayWeights.synonym })),
    ...apart(words, halves, reader).map((other) => ({ words: other, weight: wayWeights.parts })),
    ...words.flatMap((word, place) =>
      reader
        .relatedWords(word)
        .map((related) => ({ words: words.with(place, related), weight: wayWeights.relatedWords })),
    ),
  ]);
  const soughtWeight = isAsked ? wayWeights.question : wayWeights.sought;
  const unknown = [...new Set(ways.flatMap((way) => way.words))].filter((word) => !reader.spelling.isFindable(word));
  // Beside other words the beginning of something is none: dö is not the beginning of dokument.
  const tooShort = typed.length > 1 ? words.filter((word) => word.length < shortestBeside && !/\d/.test(word)) : [];
  const names = [
    named(mended, 1),
    named(words, 1),
    ...said.map((other) => named(other, wayWeights.synonymName)),
    ...(halves.length > 1 ? halves.map((half) => named([half], wayWeights.partName)) : []),
  ];
  return {
    ways,
    sought: unlikeWays(ways.map((way) => ({ words: way.words.map(soughtToken), weight: way.weight * soughtWeight }))),
    names: unlike(names, ({ text }) => text),
    unknown: new Set([...unknown, ...tooShort, ...unknown.map(soughtToken)]),
    favoured: favouredKinds(query),
    ...(isMended ? { corrected: mended.join(' ') } : {}),
    synonyms: [...new Set(others.map(({ synonym }) => synonym))],
  };
}

/** A query in words that the content has, as near as can be; undefined where none is near, or all are its own. */
export function nearestWording(query: string, { lexicon }: Reader): string | undefined {
  const words = wordsOf(query);
  const near = words.map((word) => (lexicon.words.has(word) ? word : (nearWord(word, lexicon) ?? word)));
  return near.some((word, place) => word !== words[place]) ? near.join(' ') : undefined;
}

/** The word of the content that is at most one step away, two from seven letters; a short word is like too many. */
function nearWord(word: string, { words }: Lexicon): string | undefined {
  if (word.length < 4 || neverMended.has(word)) return undefined;
  const near = nearest(
    word,
    [...words].filter((other) => !isFiller(other)),
  );
  return near !== undefined && distance(fold(word), fold(near)) <= (word.length < 7 ? 1 : 2) ? near : undefined;
}

const shortestBeside = 3;

const subject = /^(?:handlings)?plan(?:en|ens)?$/;

/** The words beside the plan itself, which every page is about; none where that is all, or not there. */
function beside(words: readonly string[]): string[][] {
  const others = words.filter((word) => !subject.test(word));
  return others.length === 0 || others.length === words.length ? [] : [others];
}

/** The query with its compounds taken apart: into all their parts, and into two, which may have synonyms. */
function apart(words: readonly string[], halves: readonly string[], { lexicon, synonyms }: Reader): string[][] {
  const parts = words.flatMap((word) => orWhole(partsOf(word, lexicon), word));
  const inTwo =
    halves.length > words.length ? [[...halves], ...replacements(halves, synonyms).map((other) => other.words)] : [];
  return [parts, ...inTwo];
}

const named = (words: readonly string[], weight: number): WholeName => ({ text: nameToken(words.join(' ')), weight });

const orWhole = (parts: string[], word: string): string[] => (parts.length > 0 ? parts : [word]);

const unlikeWays = (ways: readonly Way[]): Way[] => unlike(ways, (way) => way.words.join(' '));

/** The first of several that are the same. */
const unlike = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] =>
  items.filter((item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) === index);
