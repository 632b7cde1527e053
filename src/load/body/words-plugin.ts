import type { Root } from 'mdast';
import { runningMark } from '#text/marks.ts';
import { runningText } from '#text/running-text.ts';

/** Marks the running text of a body, a remark plugin for Astro: the page that shows it explains its words (`#text/marks.ts`). */
export function wordsPlugin() {
  return (tree: Root): void => {
    for (const node of runningText(tree)) node.value = runningMark(node.value);
  };
}
