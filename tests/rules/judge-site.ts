import type { Visitor } from '../site/visitor.ts';
import type { BuiltSite, Problem } from './rule.ts';
import { rules } from './rules.ts';
import { walk } from './walk.ts';

/** Judges a built site by every rule. All begin at once: what waits for a browser leaves the processor to the others. */
export async function judgeSite(site: BuiltSite, visitor: Visitor): Promise<Problem[]> {
  const walked = walk(site, visitor);
  const judged = rules.map(async ({ name, judge }) =>
    (await judge(site, visitor)).map((finding) => ({ rule: name, ...finding })),
  );
  return (await Promise.all([walked, ...judged])).flat();
}
