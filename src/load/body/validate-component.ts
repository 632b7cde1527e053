import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { bodyComponents, isComponentName, optionalAttributes, type ComponentName } from '#schemas/body.ts';
import {
  mdxAttribute,
  mdxAttributeMissing,
  mdxComponent,
  mdxComponentContent,
  mdxComponentEmpty,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { nearest } from '#text/nearest.ts';
import { invisibleCharacters } from '#load/characters.ts';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** What is wrong with a part of a body. */
export interface BodyFault {
  issue: IssueText;
  /** The part of it at fault, if it is not the whole. */
  at?: Pick<Nodes, 'position'>;
}

/** What is wrong with a tag: its name, its attributes or, where these are right, that it holds what is not shown. */
export function validateComponent(tag: Tag): BodyFault[] {
  const { name } = tag;
  if (!isComponentName(name)) return [{ issue: componentIssue(name ?? '') }];
  const found = judgeAttributes(tag, name);
  if (found.length > 0 || name === 'Delvis' || tag.children.length === 0) return found;
  return [{ issue: mdxComponentContent({ name, whole: exampleOf(name) }) }];
}

function judgeAttributes({ attributes }: Tag, component: ComponentName): BodyFault[] {
  const required: readonly string[] = bodyComponents[component];
  const allowed = [...required, ...(optionalAttributes[component] ?? [])];
  const found: BodyFault[] = [];
  const literal = new Set<string>();
  for (const attribute of attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    const isKnown = allowed.includes(name) && !literal.has(name);
    if (!isKnown || typeof attribute.value !== 'string') {
      found.push({ issue: mdxAttribute({ component, attribute: name, allowed }), at: attribute });
      continue;
    }
    if (attribute.value.trim() !== '') literal.add(name);
    const [invisible] = invisibleCharacters(attribute.value);
    if (invisible !== undefined) found.push({ issue: invisible.issue, at: attribute });
  }
  if (found.length > 0) return found;
  const missing = required.filter((attribute) => !literal.has(attribute));
  return missing.map((attribute) => ({
    issue: mdxAttributeMissing({ component, attribute, whole: exampleOf(component) }),
  }));
}

/** What is said of a component that must hold something and does not. */
export function emptyComponent({ name }: Tag): IssueText {
  return mdxComponentEmpty({ name: name ?? '', whole: isComponentName(name) ? exampleOf(name) : '' });
}

/** How a component is written. */
export function exampleOf(name: ComponentName): string {
  const attributes = bodyComponents[name].map((attribute) => `${attribute}="…"`).join(' ');
  return name !== 'Delvis' ? `<${name} ${attributes} />` : `<${name} ${attributes}>text</${name}>`;
}

/** A tag that is not one of the components. */
export function componentIssue(name: string): IssueText {
  return mdxComponent({ name, nearest: nearest(name, Object.keys(bodyComponents)) });
}
