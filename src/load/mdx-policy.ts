import type { Definition, Image, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import {
  bodyHeadingOne,
  mdxAttribute,
  mdxAttributeMissing,
  mdxComment,
  mdxComponent,
  mdxComponentContent,
  mdxComponentEmpty,
  mdxExpression,
  mdxImage,
  mdxImport,
  mdxLink,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { nearest } from '#text/nearest.ts';
import { invisibleCharacters } from './characters.ts';
import type { Range } from './range.ts';

/** What a body breaks, and where: offsets into the body. */
export interface PolicyBreach {
  issue: IssueText;
  range: Range;
}

type Positioned = Pick<Nodes, 'position'>;

/** The components a body may use, with the attributes each must have. */
export const bodyComponents: Readonly<Record<string, readonly string[]>> = {
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
  walk(root, (node) => {
    for (const { issue, at = node } of judge(node)) breaches.push({ issue, range: rangeOf(at) });
  });
  return breaches;
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

function rangeOf({ position }: Positioned): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

interface Judgement {
  issue: IssueText;
  /** The part of the node at fault, if it is not the whole. */
  at?: Positioned;
}

function judge(node: Nodes): Judgement[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ issue: mdxImport({}) }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ issue: /^\s*\/[*/]/.test(node.value) ? mdxComment({}) : mdxExpression({}) }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeComponent(node);
    case 'html':
      return [{ issue: mdxComponent({ name: node.value.slice(0, 40) }) }];
    case 'image':
    case 'imageReference':
      return [{ issue: mdxImage({}) }];
    case 'link':
    case 'definition':
      return [...judgeLink(node), ...judgeText(`${node.url} ${node.title ?? ''}`)];
    case 'text':
      return judgeText(node.value);
    case 'heading':
      return node.depth === 1 ? [{ issue: bodyHeadingOne({}) }] : [];
    default:
      return [];
  }
}

/** Invisible characters that were written with letters, as `&#x200b;`: the check of the file's text does not see them. */
function judgeText(text: string): Judgement[] {
  return invisibleCharacters(text)
    .slice(0, 1)
    .map(({ issue }) => ({ issue }));
}

function judgeLink({ url }: Definition | Image | Link): Judgement[] {
  return allowedLink.test(url) ? [] : [{ issue: mdxLink({ url, nearest: mendedLink(url) }) }];
}

/** The address that was meant by one that is not allowed, where that can be told. */
function mendedLink(url: string): string | undefined {
  if (/^http:\/\//i.test(url)) return url.replace(/^http:/i, 'https:');
  if (/^\/\/|^www\./i.test(url)) return `https://${url.replace(/^\/\//, '')}`;
  if (/^[^\s@:]+@[^\s@:]+\.[a-z]{2,}$/i.test(url)) return `mailto:${url}`;
  if (/^(?:\.{0,2}\/)*[a-z][a-z\d/-]*(?:\.(?:mdx?|ya?ml))?$/.test(url))
    return `/${url.replace(/^[./]+|\.[a-z]+$|\/$/g, '')}/`;
  return undefined;
}

function judgeComponent(node: MdxJsxFlowElement | MdxJsxTextElement): Judgement[] {
  const name = node.name ?? '';
  const required = Object.hasOwn(bodyComponents, name) ? bodyComponents[name] : undefined;
  if (required === undefined) return [{ issue: componentIssue(name) }];
  const found: Judgement[] = [];
  const literal = new Set<string>();
  for (const attribute of node.attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined;
    const isKnown = required.includes(attributeName) && !literal.has(attributeName);
    if (isKnown && typeof value === 'string') {
      literal.add(attributeName);
      found.push(...judgeText(value).map(({ issue }) => ({ issue, at: attribute })));
    } else {
      const issue = mdxAttribute({ component: name, attribute: attributeName, allowed: required });
      found.push({ issue, at: attribute });
    }
  }
  const missing = required.filter((attribute) => !literal.has(attribute));
  if (found.length === 0)
    found.push(
      ...missing.map((attribute) => ({
        issue: mdxAttributeMissing({ component: name, attribute, whole: exampleOf(name) }),
      })),
    );
  return found.length > 0 ? found : judgeContent(node, name);
}

/** A source has no text of its own; a mark of what is partly known is nothing without. */
function judgeContent(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): Judgement[] {
  const whole = exampleOf(name);
  if (name === 'Kalla') return node.children.length > 0 ? [{ issue: mdxComponentContent({ name, whole }) }] : [];
  return hasText(node) ? [] : [{ issue: mdxComponentEmpty({ name, whole }) }];
}

function hasText(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value.trim() !== '';
  return 'children' in node && node.children.some(hasText);
}

/** How a component is written. */
export function exampleOf(name: string): string {
  const attributes = (bodyComponents[name] ?? []).map((attribute) => `${attribute}="…"`).join(' ');
  return name === 'Kalla' ? `<Kalla ${attributes} />` : `<${name} ${attributes}>text</${name}>`;
}

/** A tag that is not one of the components. */
export function componentIssue(name: string): IssueText {
  return mdxComponent({ name, nearest: nearest(name, Object.keys(bodyComponents)) });
}
