import { needReader } from '#search/need.ts';
import { judgedAsNeed, sayingsOfNeed } from '../search/need/sayings.ts';
import { judgedQueries } from '../search/query-set.ts';
import { planOfContent } from './plan-of-content.ts';

const limits = { shown: 0.98, everyday: 0.03 };

/** How much of what people in need may write shows the help box, and how often an everyday query does. */
export function needBench(): boolean {
  const reads = needReader(planOfContent().need);
  const { tune, held } = sayingsOfNeed();
  const missed = tune.filter((saying) => !reads(saying));
  const shown = held.filter(reads).length / held.length;
  console.log(
    `tune: ${percent(1 - missed.length / tune.length)} shown${missed.map((text) => `\n  not: ${text}`).join('')}`,
  );
  console.log(`held: ${percent(shown)} shown (at least ${percent(limits.shown)}); which are not is not told`);
  const everyday = judgedQueries().filter(({ query }) => !judgedAsNeed.includes(query));
  const wrongly = everyday.filter(({ query }) => reads(query));
  const share = wrongly.length / everyday.length;
  console.log(
    `everyday: ${wrongly.length} of ${everyday.length}, ${percent(share)} (at most ${percent(limits.everyday)})${wrongly.map(({ query }) => `\n  shown: ${query}`).join('')}`,
  );
  return shown >= limits.shown && share <= limits.everyday;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
