import { buildDate } from '#history/build-date.ts';
import { handedOn } from '#handed-on.ts';
import { lastChanged, type LastChanged } from '#history/last-changed.ts';
import { reporters } from '#issues/reporters.ts';
import { readFolder } from '#load/read-folder.ts';
import { settingsFrom } from '#load/settings.ts';
import type { Plan } from '#model/plan.ts';
import { readPlan } from '#read-plan.ts';

const { content, addresses } = settingsFrom(process.env, process.cwd());

/** Shown to editors in place of the page: the report alone, since the mistake is in the content and not in this code. */
class ContentError extends Error {
  override readonly name = 'Innehållet har fel';
  override readonly stack = '';
}

/** The plan that every page shows, read once. In dev the module is thrown away when the content changes. */
export const plan: Plan = handedOn()?.plan ?? (await read());

/** When each content file was last changed, for the foot of the pages. Empty where git does not say; the build tells why. */
export const changes: LastChanged = handedOn()?.changes ?? (await readChanges());

async function readChanges(): Promise<LastChanged> {
  const history = await lastChanged(content);
  return 'known' in history ? history.known : new Map();
}

async function read(): Promise<Plan> {
  const date = await buildDate(content, process.env['SOURCE_DATE_EPOCH']);
  const reading = readPlan(readFolder(content), { ...addresses, date });
  if (reading.plan !== undefined) return reading.plan;
  const issues = reading.issues.filter(({ severity }) => severity === 'error');
  throw new ContentError(reporters['text']?.({ issues, counts: {}, countsInWords: '', color: false }));
}
