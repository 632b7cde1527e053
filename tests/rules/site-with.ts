import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Plan } from '#model/plan.ts';
import { planFrom, type PlanRecords } from '../plan-from.ts';
import type { Visitor } from '../site/visitor.ts';
import { siteOf } from './built-site.ts';
import type { BuiltSite, Rule } from './rule.ts';

/** The files of a small site by their paths, on the disk while a test runs, as if built from a plan of some records. */
export function siteWith(
  files: Record<string, string | Uint8Array>,
  records: PlanRecords = {},
  basePath = '/',
): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'plan-rules-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return siteOf(folder, planFrom(records, { basePath }) as Plan);
}

/** What a rule that needs no browser says of a site, as `page: message`. */
export async function saidBy({ check }: Rule, site: BuiltSite): Promise<string[]> {
  return (await check(site, noBrowser)).map(({ page, message }) => `${page}: ${message}`);
}

const noBrowser: Visitor = {
  visit: () => Promise.reject(new Error('this rule reads files')),
};
