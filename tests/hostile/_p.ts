import { readPlan } from '#read-plan.ts';
import { validContent } from './placed.ts';
import { reporters } from '#issues/reporters.ts';
for (let i = 0; i < 20; i++) readPlan(validContent);
let t = performance.now();
for (let i = 0; i < 100; i++) readPlan(validContent);
console.log((performance.now() - t) / 100, validContent.files.length);
const one = { ...validContent, files: validContent.files.filter((f) => f.path === 'plan.yaml') };
t = performance.now();
for (let i = 0; i < 100; i++) readPlan(one);
console.log((performance.now() - t) / 100);
const { issues, counts } = readPlan(one);
t = performance.now();
for (let i = 0; i < 100; i++)
  for (const r of Object.values(reporters)) r({ issues, counts, countsInWords: '', color: false });
console.log((performance.now() - t) / 100, issues.length);
