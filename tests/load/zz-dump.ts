import { readCases } from '/work/main/tests/load/corpus.ts';
import { readPlan } from '/work/main/src/read-plan.ts';
import { textReporter } from '/work/main/src/issues/reporters/text.ts';
const [, , filter = '', mode = 'bad'] = process.argv;
let bad = 0, n = 0;
for (const { name, title, issues, source } of readCases()) {
  if (!name.includes(filter)) continue;
  n++;
  const found = readPlan(source).issues;
  const key = (i: any) => `${i.file}:${i.line}:${i.column} ${i.code}`;
  const a = issues.map(key), b = found.map(key);
  const fixes = issues.filter((x, k) => x.fix && !found[k]?.fix.includes(x.fix));
  const ok = a.join('\n') === b.join('\n') && fixes.length === 0;
  if (!ok) bad++;
  if (ok && mode === 'bad') continue;
  console.log(`\n=== ${ok ? '' : 'BAD '}${name}: ${title}`);
  if (!ok) console.log('expected:\n  ' + issues.map((i) => key(i) + (i.fix ? `  fix~${i.fix}` : '')).join('\n  '));
  console.log(textReporter({ issues: found, counts: {}, countsInWords: '', color: false }).replace(/\n[^\n]*\n[^\n]*$/, ''));
}
console.log(`${bad} bad of ${n}`);
