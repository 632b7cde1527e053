import { axeBench } from './axe.ts';
import { bodiesBench } from './bodies.ts';
import { checkBench } from './check.ts';
import { fuzzBench } from './fuzz.ts';
import { lighthouseBench } from './lighthouse.ts';
import { limitsBench } from './limits.ts';
import { pdfBench } from './pdf.ts';
import { printBench } from './print.ts';
import { searchBench } from './search.ts';

/** The benchmarks: the only place where time is judged. Each prints its figures and gives whether its limits held. */
const benches: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  axe: axeBench,
  bodies: bodiesBench,
  check: checkBench,
  fuzz: fuzzBench,
  lighthouse: lighthouseBench,
  limits: limitsBench,
  pdf: pdfBench,
  print: printBench,
  search: searchBench,
};

const [name] = process.argv.slice(2);
const chosen = name === undefined ? Object.entries(benches) : Object.entries(benches).filter(([key]) => key === name);
if (chosen.length === 0) {
  console.error(`There is no benchmark "${name ?? ''}". Choose one of ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
}
for (const [key, bench] of chosen) {
  console.log(`\n== ${key}`);
  if (!(await bench())) process.exitCode = 1;
}
