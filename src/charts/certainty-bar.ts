import type { SourcedEntry } from '#model/plan.ts';
import { stackedBar } from './bars.ts';
import type { Figure } from './shapes.ts';

type Certainty = SourcedEntry['certainty'];

const words: Record<Certainty, string> = { sourced: 'belagda', partly: 'delvis belagda', unknown: 'okända' };

/** How many records of a kind are sourced, partly known and unknown, as a bar of the whole kind. */
export function certaintyBar(counts: Readonly<Record<Certainty, number>>): Figure {
  const parts = (Object.keys(words) as Certainty[]).filter((certainty) => counts[certainty] > 0);
  const total = parts.reduce((sum, certainty) => sum + counts[certainty], 0);
  const segments = parts.map((certainty) => ({
    amount: counts[certainty],
    class: certainty,
    label: String(counts[certainty]),
    isHatched: certainty === 'partly',
  }));
  return stackedBar(
    segments,
    Math.max(1, total),
    parts.map((certainty) => `${counts[certainty]} ${words[certainty]}`).join(', '),
  );
}
