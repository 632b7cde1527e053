import type { Visitor } from '../site/visitor.ts';
import type { BuiltSite, Problem } from './rule.ts';
import { rules } from './rules.ts';
import { walk, walkRules } from './walk.ts';

/** What every site is checked by. */
export const ruleNames: readonly string[] = [...walkRules, ...rules.map(({ name }) => name)];

/** Checks a built site by every rule. All begin at once: what waits for a browser leaves the processor to the others. */
export async function checkSite(site: BuiltSite, visitor: Visitor): Promise<Problem[]> {
  const walked = walk(site, visitor);
  const checked = rules.map(async ({ name, check }) =>
    (await check(site, visitor)).map((finding) => ({ rule: name, ...finding })),
  );
  return (await Promise.all([walked, ...checked])).flat();
}
