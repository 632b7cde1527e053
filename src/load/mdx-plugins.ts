import type { Nodes, Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxPolicy } from './mdx-policy.ts';

interface Processor {
  data: () => { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
}

interface File {
  data: { astro?: { frontmatter?: Record<string, unknown> } };
}

interface Program {
  body: { type: string }[];
}

/** Tables and nothing else of GitHub's Markdown, as in `parse-body.ts`: a remark plugin for Astro. */
export function tablesPlugin(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

/** The policy of the check as a remark plugin for Astro: a body that breaks it is not compiled. */
export function mdxPolicyPlugin() {
  return (tree: Root, file: File): void => {
    const [breach] = mdxPolicy(tree);
    if (breach !== undefined) throw new Error(`${breach.issue.code}: ${breach.issue.message}`);
    // Nobody reads the front matter through Astro, and a `layout` in it would import a module.
    if (file.data.astro !== undefined) file.data.astro.frontmatter = {};
    plain(tree);
  };
}

/** Takes away what would become a style attribute or an attribute of its own making. */
function plain(node: Nodes): void {
  if (node.type === 'table') node.align = null;
  if (node.type === 'code') node.meta = null;
  if ('children' in node) for (const child of node.children) plain(child);
}

/**
 * Puts the compiled component first in its module, a recma plugin. Astro replaces the first
 * `export default function MDXContent` it finds in the text, and those words may stand in a body.
 */
export function componentFirst() {
  return (program: Program): void => {
    const at = program.body.findIndex(({ type }) => type === 'ExportDefaultDeclaration');
    if (at > 0) program.body.unshift(...program.body.splice(at, 1));
  };
}
