import { join } from 'node:path';
import { readFolder } from '#load/read-folder.ts';
import type { Plan } from '#model/plan.ts';
import { readPlan } from '#read-plan.ts';

/** The plan that stands in `content/`, whatever county it is about. */
export function planOfContent(): Plan {
  const { plan } = readPlan(readFolder(join(import.meta.dirname, '..', '..', 'content')), {});
  if (plan === undefined) throw new Error('the content has errors');
  return plan;
}
