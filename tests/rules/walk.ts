import { href } from '#addresses/addresses.ts';
import type { Plan } from '#model/plan.ts';
import { bringAxe } from '../site/axe.ts';
import type { Visitor } from '../site/visitor.ts';
import { watchShifts } from '../site/shifts.ts';
import { axe } from './axe.ts';
import { reportIt } from './fixes.ts';
import { reflow } from './reflow.ts';
import type { BuiltSite, PageRule, Problem } from './rule.ts';
import { shift } from './shift.ts';

/** In this order on each page: what is judged as it loads, what is judged at rest, and what changes its window. */
const pageRules: readonly PageRule[] = [shift, axe, reflow];
const quiet = 'quiet';
export const walkRules: readonly string[] = [...pageRules.map(({ name }) => name), quiet];

/** A processor core judges one page at a time. */
const tabs = 2;
const wide = { width: 1280, height: 900 };

/** Opens each page once, and judges it by all the rules about an opened page; what the browser complains of is a problem too. */
export async function walk({ walked, plan }: BuiltSite, visitor: Visitor): Promise<Problem[]> {
  const shares = Array.from({ length: tabs }, (_, tab) => walked.filter((_path, index) => index % tabs === tab));
  return (await Promise.all(shares.map((share) => walkShare(share, plan, visitor)))).flat();
}

async function walkShare(paths: readonly string[], plan: Plan, visitor: Visitor): Promise<Problem[]> {
  const { page, faults } = await visitor.visit({ viewport: wide, colorScheme: 'light' });
  // The walk as a whole may have a limit; a single page on a busy machine has none.
  page.setDefaultTimeout(0);
  await watchShifts(page);
  await bringAxe(page);
  const problems: Problem[] = [];
  for (const path of paths) {
    await page.setViewportSize(wide);
    await page.goto(href(path, plan.addressing));
    await page.evaluate(() => document.fonts.ready);
    if (path.includes('?q=')) await page.locator('[data-result]').first().waitFor();
    for (const { name, check } of pageRules) {
      problems.push(...(await check(page, path)).map((finding) => ({ rule: name, ...finding })));
    }
    problems.push(...faults.splice(0).map((fault) => complaint(path, fault)));
  }
  await page.context().close();
  return problems;
}

/** An error in the console, a broken policy, a script that failed, or a request to another host. */
function complaint(page: string, fault: string): Problem {
  return { rule: quiet, page, message: `Webbläsaren klagar på sidan: ${fault}`, fix: reportIt };
}
