import fc from 'fast-check';
import { randomTrees } from './trees.ts';
import { faultsOfAnswer } from './robustness.ts';
const p = fc.property(randomTrees, (f) => faultsOfAnswer(f).length === 0);
const r = fc.check(p, { seed: 1, numRuns: 1000 });
const f = r.counterexample?.[0]; if (f) { console.log(JSON.stringify(f)); console.log(faultsOfAnswer(f)); }
