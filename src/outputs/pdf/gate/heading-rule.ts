import type { Rule } from './rule.ts';

/** Headings begin at the first level and never skip one. */
export const headingRule: Rule = ({ elements }) => {
  const levels = elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role.slice(1))] : []));
  if (levels.length === 0) return ['the document has no headings'];
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`a heading of level ${level} follows one of level ${before}`] : [];
  });
};
