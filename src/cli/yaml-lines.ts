import { dump } from 'js-yaml';

/** Keys with their values as editors write them: lists of words on their line, lists of groups below each other. */
export function yamlLines(value: Record<string, unknown>): string[] {
  const hasGroups = Object.values(value).some((one) => Array.isArray(one) && one.some(isGroup));
  return dump(value, { quoteStyle: 'double', lineWidth: 110, flowLevel: hasGroups ? 3 : 1 })
    .trimEnd()
    .split('\n');
}

/** Whether a value has keys of its own. */
export const isGroup = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** A line one level further in. */
export const indented = (line: string): string => `  ${line}`;
