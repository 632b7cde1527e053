import { contentOf } from './content.ts';
import type { Rule } from './rule.ts';

/** Everything drawn is in the structure or an artifact, and each piece of marked content has one owner. */
export const markingRule: Rule = ({ document, elements }) => {
  const owners = new Map<string, number>();
  for (const { marks } of elements)
    for (const { page, id } of marks) {
      const key = `${page} ${id}`;
      owners.set(key, (owners.get(key) ?? 0) + 1);
    }
  return document.getPages().flatMap((page, index) => {
    const { drawn, ids } = contentOf(page);
    const ownersOf = (id: number): number => owners.get(`${String(page.ref)} ${id}`) ?? 0;
    const unmarked = drawn.filter(({ id, isArtifact }) => id === undefined && !isArtifact);
    return [
      ...unmarked
        .slice(0, 1)
        .map(({ operator }) => `"${operator}" on page ${index + 1} is neither tagged nor an artifact`),
      ...ids
        .filter((id) => ownersOf(id) !== 1)
        .map((id) => `content ${id} on page ${index + 1} has ${ownersOf(id)} owners in the structure`),
    ];
  });
};
