import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import {
  bodyHeadingOne,
  mdxAttribute,
  mdxAttributeMissing,
  mdxComponent,
  mdxExpression,
  mdxImage,
  mdxImport,
  mdxLink,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { nearest } from '#text/nearest.ts';

/** What a body breaks, and at which node: a list of child positions from the root. */
export interface PolicyBreach {
  issue: IssueText;
  path: number[];
}

/** The components a body may use, with the attributes each must have. */
const bodyComponents: Readonly<Record<string, readonly string[]>> = {
  Kalla: ['id'],
  Delvis: ['not'],
};

const allowedLink = /^(?:https:\/\/[^\s\\]+|mailto:[^\s\\]+|tel:\+?[\d-]+|\/(?![/\\])[^\s\\]*|#[^\s\\]+)$/;

/**
 * Decides what a body may hold: text, lists, tables, links and the allowed components with literal attributes –
 * nothing that runs. The check and Astro's compile both call it (DESIGN §3).
 */
export function mdxPolicy(root: Root): PolicyBreach[] {
  const breaches: PolicyBreach[] = [];
  walk(root, [], (node, path) => {
    for (const issue of judge(node)) breaches.push({ issue, path });
  });
  return breaches;
}

function walk(node: Nodes, path: number[], visit: (node: Nodes, path: number[]) => void): void {
  visit(node, path);
  if (!('children' in node)) return;
  for (const [index, child] of node.children.entries()) walk(child, [...path, index], visit);
}

function judge(node: Nodes): IssueText[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [mdxImport({})];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [mdxExpression({})];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(node);
    case 'html':
      return [mdxComponent({ name: node.value.slice(0, 40) })];
    case 'image':
    case 'imageReference':
      return [mdxImage({})];
    case 'link':
    case 'definition':
      return judgeLink(node);
    case 'heading':
      return node.depth === 1 ? [bodyHeadingOne({})] : [];
    default:
      return [];
  }
}

function judgeLink(node: Definition | Image | Link): IssueText[] {
  return allowedLink.test(node.url) ? [] : [mdxLink({ url: node.url })];
}

function judgeComponent(node: MdxJsxFlowElement | MdxJsxTextElement): IssueText[] {
  const name = node.name ?? '';
  const required = Object.hasOwn(bodyComponents, name) ? bodyComponents[name] : undefined;
  if (required === undefined) return [mdxComponent({ name, nearest: nearest(name, Object.keys(bodyComponents)) })];
  const issues: IssueText[] = [];
  const literal = new Set<string>();
  for (const attribute of node.attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    if (
      attribute.type !== 'mdxJsxAttribute' ||
      typeof attribute.value !== 'string' ||
      !required.includes(attributeName)
    ) {
      issues.push(mdxAttribute({ component: name, attribute: attributeName, allowed: required }));
    } else literal.add(attributeName);
  }
  const missing = required.filter((attribute) => !literal.has(attribute));
  if (issues.length === 0)
    issues.push(...missing.map((attribute) => mdxAttributeMissing({ component: name, attribute })));
  return issues;
}
