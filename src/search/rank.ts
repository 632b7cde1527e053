import type { PageKind } from './page-types.ts';
import type { QueryReading, Way } from './query.ts';
import { againWeight, wayWeights } from './weights.ts';

/** What a search for one word, or for one whole name, found: the score of each page by its id. */
export type Scores = ReadonlyMap<string, number>;

/** What is ranked, and what is known of it. */
export interface Ranking {
  /** How many pages there are. */
  pages: number;
  /** What the search for a text found. */
  scores: (text: string) => Scores;
  kindOf: (id: string) => PageKind;
  /** How much a page counts by its kind. */
  kindWeights: Readonly<Partial<Record<PageKind, number>>>;
}

export interface RankedPage {
  id: string;
  score: number;
}

/**
 * The pages that answer a query, best first. A page counts by the way that suits it best and a little by the others, by the whole names it bears, and
 * by its kind; of several pages of one kind the first counts most, so that no kind fills the list alone.
 */
export function ranked({ ways, sought, names, favoured }: QueryReading, ranking: Ranking): RankedPage[] {
  const totals = new Map<string, number>();
  for (const [id, scores] of scoresOfWays([...ways, ...sought], ranking)) {
    const best = Math.max(...scores);
    totals.set(id, best + wayWeights.others * (scores.reduce((sum, score) => sum + score, 0) - best));
  }
  for (const { text, weight } of names) {
    for (const [id, score] of ranking.scores(text)) totals.set(id, (totals.get(id) ?? 0) + weight * score);
  }
  const weightOf = (kind: PageKind) => (ranking.kindWeights[kind] ?? 1) * (favoured[kind] ?? 1);
  const pages = [...totals].map(([id, score]) => ({ id, score: score * weightOf(ranking.kindOf(id)) }));
  return mixed(
    pages.sort((a, b) => b.score - a.score),
    ranking.kindOf,
  );
}

/** What each page has of each way that found it. */
function scoresOfWays(ways: readonly Way[], ranking: Ranking): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const way of ways) {
    for (const [id, score] of scoresOfWay(way, ranking)) found.set(id, [...(found.get(id) ?? []), score]);
  }
  return found;
}

/** The sum of what the words of a way found, less for a page the more it lacks of them; a rare word is a greater lack. */
function scoresOfWay({ words, weight }: Way, { pages, scores }: Ranking): Scores {
  const found = words.map((word) => {
    const page = scores(word);
    return { page, rarity: Math.log(1 + (pages - page.size + 0.5) / (page.size + 0.5)) };
  });
  const whole = found.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(found.flatMap(({ page }) => [...page.keys()]));
  return new Map(
    [...ids].map((id) => {
      const had = found.filter(({ page }) => page.has(id));
      const sum = had.reduce((total, { page }) => total + (page.get(id) ?? 0), 0);
      const share = had.reduce((total, { rarity }) => total + rarity, 0) / whole;
      return [id, weight * sum * share ** 2];
    }),
  );
}

const first = 10;

/** The list with its first pages chosen one by one, a kind that has come already counting less each time. */
function mixed(pages: readonly RankedPage[], kindOf: (id: string) => PageKind): RankedPage[] {
  const rest = pages.slice(0, 3 * first);
  const chosen: RankedPage[] = [];
  const times = new Map<PageKind, number>();
  const worth = ({ id, score }: RankedPage) => score * againWeight ** (times.get(kindOf(id)) ?? 0);
  while (chosen.length < first && rest.length > 0) {
    const best = rest.reduce((a, b) => (worth(b) > worth(a) ? b : a));
    rest.splice(rest.indexOf(best), 1);
    times.set(kindOf(best.id), (times.get(kindOf(best.id)) ?? 0) + 1);
    chosen.push(best);
  }
  return [...chosen, ...rest, ...pages.slice(3 * first)];
}
