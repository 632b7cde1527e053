import { axeBench } from './axe.ts';
import { bodiesBench } from './bodies.ts';
import { checkBench } from './check.ts';
import { fuzzBench } from './fuzz.ts';
import { growthBench } from './growth.ts';
import { killBench } from './kill.ts';
import { lighthouseBench } from './lighthouse.ts';
import { limitsBench } from './limits.ts';
import { needBench } from './need.ts';
import { oddPlansBench } from './odd-plans.ts';
import { pdfBench } from './pdf.ts';
import { peersBench } from './peers.ts';
import { plansBench } from './plans.ts';
import { printBench } from './print.ts';
import { reproducibleBench } from './reproducible.ts';
import { scaleBench } from './scale.ts';
import { searchBench } from './search.ts';
import { sizeBench } from './size.ts';

/** The benchmarks: the only place where time is judged. Each prints its figures and gives whether its limits held.
 * The words after a benchmark's name are its own. */
const benches: Readonly<Record<string, (args: string[]) => boolean | Promise<boolean>>> = {
  axe: axeBench,
  bodies: bodiesBench,
  check: checkBench,
  fuzz: fuzzBench,
  growth: growthBench,
  kill: killBench,
  lighthouse: lighthouseBench,
  limits: limitsBench,
  need: needBench,
  'odd-plans': oddPlansBench,
  pdf: pdfBench,
  peers: peersBench,
  plans: plansBench,
  print: printBench,
  reproducible: reproducibleBench,
  scale: scaleBench,
  search: searchBench,
  size: sizeBench,
};

/** What needs the network, or the better part of an hour, is run when it is asked for by name. */
const byNameOnly = ['odd-plans', 'peers'];

const [name, ...args] = process.argv.slice(2);
const chosen = Object.entries(benches).filter(([key]) =>
  name === undefined ? !byNameOnly.includes(key) : key === name,
);
if (chosen.length === 0) {
  console.error(`There is no benchmark "${name ?? ''}". Choose one of ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
for (const [key, bench] of chosen) {
  console.log(`\n== ${key}`);
  if (!(await bench(args))) process.exitCode = 1;
}
