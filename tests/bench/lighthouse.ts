import { setTimeout as pause } from 'node:timers/promises';
import lighthouse from 'lighthouse';
import type { Plan } from '#model/plan.ts';
import { distFolder } from '../site/dist.ts';
import { launch } from '../site/launch.ts';
import { serve } from '../site/serve.ts';
import { planOfContent } from './plan-of-content.ts';

const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof least;
const categories = Object.keys(least) as Category[];
const runs = 3;
const port = 9339;

/** What one run says: the points of each category, and the audits that took some. */
interface Run {
  points: Record<Category, number>;
  lost: string[];
}

/** The start, the search, the longest list, and the first page of a municipality and of a goal. */
function pagesOf({ records }: Plan): string[] {
  const [municipality] = records.municipality;
  const [goal] = records.goal;
  return ['/', municipality?.path ?? [], '/tidslinje/', goal?.path ?? [], '/sok/'].flat();
}

/** Lighthouse as on a phone, the median of three runs. Prints the points and what took some. */
export async function lighthouseBench(): Promise<boolean> {
  const { origin, close } = await serve(distFolder());
  const browser = await launch([`--remote-debugging-port=${port}`]);
  try {
    await pause(500);
    let holds = true;
    console.log(`${'page'.padEnd(26)}${categories.map((category) => category.padStart(16)).join('')}`);
    for (const page of pagesOf(planOfContent())) {
      const results: Run[] = [];
      for (let run = 0; run < runs; run += 1) results.push(await judge(origin + page));
      const medians = categories.map((category) => median(results.map(({ points }) => points[category])));
      if (categories.some((category, index) => (medians[index] ?? 0) < least[category])) holds = false;
      console.log(page.padEnd(26) + medians.map((points) => String(points).padStart(16)).join(''));
      for (const audit of new Set(results.flatMap(({ lost }) => lost))) console.log(`  ${audit}`);
    }
    return holds;
  } finally {
    await browser.close();
    await close();
  }
}

async function judge(address: string): Promise<Run> {
  const result = await lighthouse(address, { port, output: 'json', logLevel: 'error', onlyCategories: categories });
  if (result === undefined) throw new Error(`Lighthouse says nothing of ${address}`);
  const { lhr } = result;
  const lost = categories.flatMap((category) =>
    (lhr.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = lhr.audits[id];
      const took = weight > 0 && typeof audit?.score === 'number' && audit.score < 0.9;
      return took ? `${category}: ${audit.title} ${audit.displayValue ?? ''}`.trim() : [];
    }),
  );
  const pointsOf = (category: Category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)];
  return { points: Object.fromEntries(categories.map(pointsOf)) as Run['points'], lost };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
