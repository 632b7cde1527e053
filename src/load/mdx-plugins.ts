import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxPolicy } from './mdx-policy.ts';

interface Processor {
  data: () => { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
}

/** Tables and nothing else of GitHub's Markdown, as in `parse-body.ts`: a remark plugin for Astro. */
export function tablesPlugin(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

/** The policy of the check as a remark plugin for Astro: a body that breaks it is not compiled. */
export function mdxPolicyPlugin() {
  return (tree: Root): void => {
    const [breach] = mdxPolicy(tree);
    if (breach !== undefined) throw new Error(`${breach.issue.code}: ${breach.issue.message}`);
  };
}
