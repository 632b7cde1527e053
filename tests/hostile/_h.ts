import fc from 'fast-check';
import { mutatedFiles, mutatedBodies } from './mutations.ts';
import { hostileValues, randomTrees } from './trees.ts';
import { faultsOfAnswer } from './robustness.ts';
const n = Number(process.argv[2] ?? 1000);
const seen = new Set<string>();
let slow = 0;
let slowText = '';
for (const file of fc.sample(({ m: fc.oneof(mutatedFiles, mutatedBodies), t: randomTrees, h: hostileValues })[process.argv[4] ?? 'm']!, {
  seed: Number(process.argv[3] ?? 1),
  numRuns: n,
})) {
  const t = performance.now();
  let f: string[];
  try {
    f = faultsOfAnswer(file);
  } catch (e) {
    f = [String((e as Error).stack).slice(0, 400)];
  }
  const ms = performance.now() - t;
  if (ms > slow) {
    slow = ms;
    slowText = file.path;
  }
  for (const x of f) {
    const k = x.slice(0, 25);
    if (!seen.has(k)) {
      seen.add(k);
      console.log('-----', x, file.path, JSON.stringify(file.text).slice(0, 1500));
    }
  }
}
console.log(slow, slowText);
