/** What one search found, best first. */
export interface Found<Item> {
  weight: number;
  results: readonly { id: string; score: number; item: Item }[];
}

/** The results of several searches as one list: what a search finds counts by its score and the search's weight. */
export function ranked<Item>(found: readonly Found<Item>[]): Item[] {
  const totals = new Map<string, { score: number; best: number; item: Item }>();
  for (const { weight, results } of found) {
    for (const { id, score, item } of results) {
      const share = score * weight;
      const total = totals.get(id);
      if (total === undefined) totals.set(id, { score: share, best: share, item });
      else {
        total.score += share;
        if (share > total.best) Object.assign(total, { best: share, item });
      }
    }
  }
  return [...totals.values()].sort((a, b) => b.score - a.score).map(({ item }) => item);
}
