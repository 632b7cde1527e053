import { payloads } from './payloads.ts';
import { contentWith, placed } from './placed.ts';
import { readPlan } from '#read-plan.ts';
for (const p of payloads) {
  const f = placed(p);
  const e = readPlan(contentWith(f)).issues.filter((i) => i.severity === 'error');
  const want = 'code' in p ? p.code : '';
  const inside = e.every((i) => i.line >= f.firstLine && i.line <= f.lastLine);
  if ((want && !e.some((x) => x.code === want)) || (!want && e.length) || !inside)
    console.log(
      `${p.where}: ${p.name} ${JSON.stringify(p.text).slice(0, 60)} want ${want} got`,
      e.map((i) => `${i.line}:${i.column} ${i.code}`).join(' | '),
      inside ? '' : `OUTSIDE ${f.firstLine}-${f.lastLine}`,
    );
}
