import {
  parse,
  type AnyNode,
  type Expression,
  type FunctionDeclaration,
  type ObjectExpression,
  type SpreadElement,
} from 'acorn';

/** What Astro puts around every body: the same whatever the body says. */
const frame = new Set(
  [
    `import {Fragment as _Fragment, jsx as _jsx} from "astro/jsx-runtime";`,
    `import {Fragment as _Fragment, jsx as _jsx, jsxs as _jsxs} from "astro/jsx-runtime";`,
    `import {Fragment as _Fragment, jsxs as _jsxs} from "astro/jsx-runtime";`,
    `import {jsx as _jsx} from "astro/jsx-runtime";`,
    `import {jsx as _jsx, jsxs as _jsxs} from "astro/jsx-runtime";`,
    `import { Fragment as _Fragment } from 'astro/jsx-runtime';`,
    `import { __astro_tag_component__ } from 'astro/runtime/server/index.js';`,
    `function MDXContent(props = {}) {
      const {wrapper: MDXLayout} = props.components || ({});
      return MDXLayout ? _jsx(MDXLayout, {
        ...props,
        children: _jsx(_createMdxContent, {
          ...props
        })
      }) : _createMdxContent(props);
    }`,
    `function _missingMdxReference(id, component) {
      throw new Error("Expected " + (component ? "component" : "object") + " \`" + id + "\` to be defined: you likely forgot to import, pass, or provide it.");
    }`,
    `export const Content = (props = {}) => MDXContent({
      ...props,
      components: { Fragment: _Fragment, ...props.components, },
    });`,
    `export default Content;`,
    `Content[Symbol.for('mdx-component')] = true`,
    `Content[Symbol.for('astro.needsHeadRendering')] = !Boolean(frontmatter.layout);`,
    `__astro_tag_component__(Content, 'astro:jsx');`,
  ].map(squeezed),
);

/** The statements before the `return` of a compiled body. */
const preamble =
  /^(?:const _components = \{(?: [a-z][a-z\d]*: "[a-z][a-z\d]*",)* \.\.\.props\.components \}(?:, \{(?:Delvis|DelvisBlock|Kalla)(?:, (?:DelvisBlock|Kalla))*\} = _components)?;|const \{(?:Delvis|DelvisBlock|Kalla)(?:, (?:DelvisBlock|Kalla))*\} = props\.components \|\| \(\{\}\);|if \(!(Delvis|DelvisBlock|Kalla)\) _missingMdxReference\("\1", true\);)$/;

const tags = new Set(
  'a blockquote br code em h2 h3 h4 h5 h6 hr li ol p pre strong table tbody td th thead tr ul'.split(' '),
);
const attributes = new Set(['after', 'children', 'class', 'data-label', 'href', 'id', 'not', 'start', 'title']);

/** Everything in a compiled body that is not plain data, as source text. Empty for a body that can do nothing. */
export function livePartsOf(module: string): string[] {
  const { body } = parse(module, { ecmaVersion: 'latest', sourceType: 'module' });
  return body.flatMap((node) => {
    const text = module.slice(node.start, node.end);
    if (frame.has(squeezed(text))) return [];
    if (node.type === 'FunctionDeclaration' && node.id.name === '_createMdxContent')
      return livePartsOfBody(node, module);
    const data = dataOf(node);
    return data === undefined ? [text] : liveParts(data, module, false);
  });
}

/** The data of `export const frontmatter = …`, `getHeadings`, `url`, `file` and `Content.moduleId`. */
function dataOf(node: AnyNode): Expression | undefined {
  if (node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'VariableDeclaration') {
    const [first] = node.declaration.declarations;
    const isOurs = first?.id.type === 'Identifier' && ['frontmatter', 'url', 'file'].includes(first.id.name);
    return isOurs ? (first.init ?? undefined) : undefined;
  }
  if (node.type === 'ExportNamedDeclaration' && node.declaration?.type === 'FunctionDeclaration') {
    const { id, body } = node.declaration;
    const [first, ...rest] = body.body;
    const isOurs = id.name === 'getHeadings' && first?.type === 'ReturnStatement' && rest.length === 0;
    return isOurs ? (first.argument ?? undefined) : undefined;
  }
  if (node.type !== 'ExpressionStatement' || node.expression.type !== 'AssignmentExpression') return undefined;
  const { left, right } = node.expression;
  const isId =
    left.type === 'MemberExpression' &&
    !left.computed &&
    left.object.type === 'Identifier' &&
    left.object.name === 'Content' &&
    left.property.type === 'Identifier' &&
    left.property.name === 'moduleId';
  return isId ? right : undefined;
}

function livePartsOfBody({ body }: FunctionDeclaration, module: string): string[] {
  return body.body.flatMap((statement) => {
    const text = module.slice(statement.start, statement.end);
    if (statement.type === 'ReturnStatement' && statement.argument) return liveParts(statement.argument, module, true);
    return preamble.test(squeezed(text)) ? [] : [text];
  });
}

/** What in an expression is not a text, a number, a list, an object or, where it may be, an element of Markdown. */
function liveParts(node: Expression | SpreadElement | null, module: string, mayHoldElements: boolean): string[] {
  if (node === null) return ['a hole in a list'];
  const again = (inner: Expression | SpreadElement | null) => liveParts(inner, module, mayHoldElements);
  if (node.type === 'Literal' && node.regex === undefined && node.bigint === undefined) return [];
  if (node.type === 'UnaryExpression' && node.operator === '-' && node.argument.type === 'Literal') return [];
  if (node.type === 'ArrayExpression') return node.elements.flatMap(again);
  if (node.type === 'ObjectExpression') return livePartsOfObject(node, module, mayHoldElements);
  const [element, properties, ...rest] = node.type === 'CallExpression' ? node.arguments : [];
  if (mayHoldElements && node.type === 'CallExpression' && isElement(node.callee, element) && rest.length === 0)
    return properties === undefined ? [] : again(properties);
  return [module.slice(node.start, node.end)];
}

function isElement(callee: AnyNode, element: AnyNode | undefined): boolean {
  if (callee.type !== 'Identifier' || !['_jsx', '_jsxs'].includes(callee.name)) return false;
  if (element?.type === 'Identifier') return ['_Fragment', 'Kalla', 'Delvis', 'DelvisBlock'].includes(element.name);
  if (element?.type !== 'MemberExpression' || element.computed || element.object.type !== 'Identifier') return false;
  return (
    element.object.name === '_components' && element.property.type === 'Identifier' && tags.has(element.property.name)
  );
}

function livePartsOfObject({ properties }: ObjectExpression, module: string, isElement: boolean): string[] {
  const seen = new Set<string>();
  return properties.flatMap((property) => {
    const text = module.slice(property.start, property.end);
    if (property.type === 'SpreadElement' || property.computed || property.method || property.kind !== 'init')
      return [text];
    const name =
      property.key.type === 'Identifier' ? property.key.name : String((property.key as { value?: unknown }).value);
    if (seen.has(name) || (isElement && !attributes.has(name))) return [text];
    seen.add(name);
    return liveParts(property.value, module, isElement);
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ');
}
