/** What one search found, best first. */
export interface Found<Item> {
  weight: number;
  /** Its items are shown only where no other search found the page. */
  isName?: boolean | undefined;
  results: readonly { id: string; score: number; item: Item }[];
}

export interface Ranked<Item> {
  id: string;
  score: number;
  item: Item;
}

/** The results of several searches as one list: what a search finds counts by its score, the search's weight and the page's own. */
export function ranked<Item>(found: readonly Found<Item>[], weightOf: (id: string) => number): Ranked<Item>[] {
  const totals = new Map<string, { score: number; best: number; item: Item }>();
  for (const { weight, isName, results } of found) {
    for (const { id, score, item } of results) {
      const share = score * weight;
      const best = isName ? 0 : share;
      const total = totals.get(id);
      if (total === undefined) totals.set(id, { score: share, best, item });
      else {
        total.score += share;
        if (best > total.best) Object.assign(total, { best, item });
      }
    }
  }
  return [...totals]
    .map(([id, { score, item }]) => ({ id, item, score: score * weightOf(id) }))
    .sort((a, b) => b.score - a.score);
}
