import { lastChanged, type LastChanged } from '#history/last-changed.ts';
import { reporters } from '#issues/reporters.ts';
import { readFolder } from '#load/read-folder.ts';
import { settingsFrom } from '#load/settings.ts';
import type { Plan } from '#model/plan.ts';
import { readPlan } from '#read-plan.ts';

const { content, addresses } = settingsFrom(process.env, process.cwd());

/** The plan that every page shows, read once. In dev the module is thrown away when the content changes. */
export const plan: Plan = read();

/** When each content file was last changed, for the foot of the pages. */
export const changes: LastChanged = lastChanged(content);

function read(): Plan {
  const reading = readPlan(readFolder(content), addresses);
  if (reading.plan !== undefined) return reading.plan;
  const errors = reading.issues.filter(({ severity }) => severity === 'error');
  throw new Error(reporters['text']?.({ issues: errors, counts: {}, countsInWords: '', color: false }));
}
