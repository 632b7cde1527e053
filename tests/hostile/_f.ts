import fc from 'fast-check';
import { astroCompiler } from './astro-compiler.ts';
import { compareWithAstro } from './differential.ts';
import { mutatedBodies } from './mutations.ts';
const compile = await astroCompiler();
const n = Number(process.argv[2] ?? 300);
let passed = 0;
const seen = new Map<string, string>();
const t = performance.now();
for (const file of fc.sample(mutatedBodies, { seed: Number(process.argv[3] ?? 1), numRuns: n })) {
  const o = await compareWithAstro(compile, file);
  if (o === 'refused') continue;
  passed++;
  for (const p of o.liveParts) {
    const k = p.slice(0, 60);
    if (!seen.has(k)) {
      seen.set(k, file.text);
    }
  }
}
console.log(n, passed, ((performance.now() - t) / n).toFixed(1), 'ms each');
for (const [k, text] of seen) console.log('-----', k, process.argv[4] ? JSON.stringify(text) : '');
