import fc from 'fast-check';
import { mutatedBodies } from './mutations.ts';
import { contentWith } from './placed.ts';
import { readPlan } from '#read-plan.ts';
const count: Record<string, number> = {};
for (const file of fc.sample(mutatedBodies, { seed: 1, numRuns: 300 })) {
  const e = new Set(
    readPlan(contentWith(file))
      .issues.filter((i) => i.severity === 'error')
      .map((i) => i.code),
  );
  for (const c of e.size ? e : ['PASS']) count[c] = (count[c] ?? 0) + 1;
  if (e.size === 1) {
    const k = 'only ' + [...e][0];
    count[k] = (count[k] ?? 0) + 1;
  }
}
console.log(Object.entries(count).sort((a, b) => b[1] - a[1]));
