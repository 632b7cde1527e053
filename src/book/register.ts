import { entryNames } from '#model/kind-names.ts';
import type { Entry, Plan } from '#model/plan.ts';
import { byLetter } from '#model/register.ts';
import type { Block } from './blocks.ts';
import { heading } from './headings.ts';
import { bullets, recordLink, small, words } from './words.ts';

/** Every record of the plan by its name, with links. */
export function register(plan: Plan): Block[] {
  return byLetter(Object.values(plan.records).flat() as Entry[]).flatMap(({ letter, items }): Block[] => [
    heading(2, letter),
    {
      type: 'columns',
      count: 2,
      children: bullets(items.map((entry) => words(recordLink(entry), ' ', small(entryNames(plan, entry).one)))),
    },
  ]);
}
