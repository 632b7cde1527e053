import { sharedStart } from '#text/one-step.ts';
import type { Lexicon } from './compounds.ts';
import { everydayGroups } from './everyday-words.ts';
import { stem } from './stem.ts';

const shortestPiece = 5;
const mostOfRoot = 4;

/** Words that are near a word in meaning though no glossary says so; those that the content has. */
export type RelatedWords = (word: string) => string[];

/** The related words of a word, by the words of a content: from the same root, of everyday use, and by their letters for a word that is unknown. */
export function relatedWordsOf({ words }: Lexicon): RelatedWords {
  const known = [...words];
  const byRoot = Map.groupBy(known, rootOf);
  const groups = everydayGroups.map((group) => group.map((word) => ({ word, base: baseOf(word) })));
  return (word) => {
    const same = (byRoot.get(rootOf(word)) ?? []).filter((other) => stem(other) !== stem(word));
    const near = groups
      // A shorter word is another: a bild is not what bilda means.
      .filter((group) => group.some((member) => member.base === baseOf(word) && word.length >= member.word.length))
      .flatMap((group) => group.filter(({ base }) => base !== baseOf(word)).map((member) => member.word));
    const alike = words.has(word) ? [] : alikeOf(word, known);
    const article = articleOf(word).filter((other) => words.has(other));
    return [...new Set([...article, ...onePerStem(same).slice(0, mostOfRoot), ...near, ...alike])];
  };
}

/** The word with or without the article that stemming leaves, after a vowel: elevhälsa-n, psykiatri-n. */
const articleOf = (word: string): string[] =>
  /[aeiouyåäö]n$/.test(word) ? [word.slice(0, -1)] : /[ai]$/.test(word) ? [`${word}n`] : [];

/** The stem of a stem: kostnaden and kostnad meet there. */
const baseOf = (word: string): string => stem(stem(word));

function onePerStem(words: readonly string[]): string[] {
  return [...new Map(words.map((word) => [stem(word), word])).values()];
}

const derived = /(?:elsen?|ering|ning|ing|nad|are|and|end|er|ad|d|t)$/;

/** What words are derived from: förlängning and förlängdes are förläng. Short words are their own root. */
function rootOf(word: string): string {
  const root = stem(word).replace(derived, '');
  return root.length >= shortestPiece ? root : word;
}

/**
 * Words of the content for one that it does not have: those that end in it (samsjuklighet for sjuklighet), the one that
 * it ends in (avtal for tilläggsavtal), and those that begin most like it (tilläggsöverenskommelse).
 */
function alikeOf(word: string, known: readonly string[]): string[] {
  if (word.length < shortestPiece) return [];
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
