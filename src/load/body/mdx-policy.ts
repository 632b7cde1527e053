import type { Definition, Nodes, Root, Table } from 'mdast';
import { ruleOf, type BodyPlace } from '#schemas/body.ts';
import {
  bodyEmpty,
  bodyFootnote,
  bodyHeadingOne,
  bodyFigurePlace,
  bodyHeadingPlace,
  bodyPartlyPlace,
  bodySourcePlace,
  bodyTableCells,
  bodyTableRows,
  bodyUnusedAddress,
  mdxComment,
  mdxComponent,
  mdxExpression,
  mdxImage,
  mdxImport,
  mdxSyntax,
} from '#issues/definitions.ts';
import type { IssueText } from '#issues/issue.ts';
import { isFigure } from '#text/figure-nodes.ts';
import { definitionsIn } from './arrange.ts';
import { holdsAnything, holdsText } from './text.ts';
import { invisibleCharacters } from '#load/characters.ts';
import { emptyComponent, validateComponent, type BodyFault } from './validate-component.ts';
import { validateLink } from './validate-link.ts';
import type { Range } from '#load/range.ts';

/** What a body breaks, and where: offsets into the body. */
export interface PolicyBreach {
  issue: IssueText;
  range: Range;
}

/** The definitions that links use, in the whole body. */
type Used = ReadonlySet<Definition>;

/**
 * Decides what a body may hold: what the grammar of `schemas/body.ts` lets stand where it stands, with literal attributes
 * and allowed links – nothing that runs. The check and Astro's compile both call it (DESIGN §3).
 */
export function mdxPolicy(root: Root): PolicyBreach[] {
  const breaches: PolicyBreach[] = [];
  judge(root, new Set(), usedDefinitions(root), breaches);
  return breaches;
}

function judge(node: Nodes, inside: ReadonlySet<BodyPlace>, used: Used, breaches: PolicyBreach[]): void {
  const before = breaches.length;
  const report = ({ issue, at = node }: BodyFault) => breaches.push({ issue, range: rangeOf(at) });
  for (const fault of [...judgePlace(node, inside), ...judgeForm(node, used)]) report(fault);
  if ('children' in node) {
    const place = placeOf(node);
    const within = place === undefined ? inside : new Set([...inside, place]);
    for (const child of node.children) judge(child, within, used, breaches);
  }
  // What holds something wrong is not empty, and what holds something empty has been told of by that.
  if (breaches.length === before) for (const fault of judgeHold(node)) report(fault);
}

function rangeOf({ position }: Pick<Nodes, 'position'>): Range {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function placeOf(node: Nodes): BodyPlace | undefined {
  switch (node.type) {
    case 'listItem':
    case 'blockquote':
    case 'tableCell':
    case 'heading':
    case 'link':
      return node.type;
    case 'linkReference':
      return 'link';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.name === 'Delvis' ? 'Delvis' : undefined;
    default:
      return undefined;
  }
}

function judgePlace(node: Nodes, inside: ReadonlySet<BodyPlace>): BodyFault[] {
  const isWrong = ruleOf(node)?.notIn?.some((place) => inside.has(place)) === true;
  if (!isWrong) return [];
  if (node.type === 'heading') return [{ issue: bodyHeadingPlace({}) }];
  if (isFigure(node)) return [{ issue: bodyFigurePlace({}) }];
  return [{ issue: 'name' in node && node.name === 'Kalla' ? bodySourcePlace({}) : bodyPartlyPlace({}) }];
}

function judgeHold(node: Nodes): BodyFault[] {
  const { holds, name = '' } = ruleOf(node) ?? {};
  const isWhole = holds === undefined || (holds === 'text' ? holdsText(node) : holdsAnything(node));
  if (isWhole) return [];
  return [{ issue: 'attributes' in node ? emptyComponent(node) : bodyEmpty({ what: name }) }];
}

/** What is wrong with something wherever it stands. */
function judgeForm(node: Nodes, used: Used): BodyFault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ issue: mdxImport({}) }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ issue: /^\s*\/[*/]/.test(node.value) ? mdxComment({}) : mdxExpression({}) }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return validateComponent(node);
    case 'html':
      return [{ issue: mdxComponent({ name: node.value.slice(0, 40) }) }];
    case 'image':
    case 'imageReference':
      return [{ issue: mdxImage({}) }];
    case 'definition':
      return judgeDefinition(node, used);
    case 'link':
      return [...validateLink(node), ...judgeText(node.url)];
    case 'linkReference':
      return isFootnote(node.identifier) ? [{ issue: bodyFootnote({}) }] : [];
    case 'text':
      return [...judgeText(node.value), ...(/\[\^[^\]\s]+\]/.test(node.value) ? [{ issue: bodyFootnote({}) }] : [])];
    case 'heading':
      return node.depth === 1 ? [{ issue: bodyHeadingOne({}) }] : [];
    case 'table':
      return judgeTable(node);
    default:
      return ruleOf(node)?.form === 'refused' ? [{ issue: mdxSyntax({}) }] : [];
  }
}

/** Invisible characters that were written with letters, as `&#x200b;`: the check of the file's text does not see them. */
function judgeText(text: string): BodyFault[] {
  // What holds nothing else is told of as empty.
  if (/^\u00ad+$/.test(text)) return [];
  return invisibleCharacters(text)
    .slice(0, 1)
    .map(({ issue }) => ({ issue }));
}

function judgeDefinition(node: Definition, used: Used): BodyFault[] {
  if (isFootnote(node.identifier)) return [{ issue: bodyFootnote({}) }];
  const found = [...validateLink(node), ...judgeText(node.url)];
  const isUsed = found.length > 0 || used.has(node);
  return isUsed ? found : [{ issue: bodyUnusedAddress({ label: node.label ?? node.identifier }) }];
}

const isFootnote = (identifier: string): boolean => identifier.startsWith('^');

function usedDefinitions(root: Root): Used {
  const definitions = definitionsIn(root);
  return new Set(referencesIn(root).flatMap((identifier) => definitions.get(identifier) ?? []));
}

function referencesIn(node: Nodes): string[] {
  const own = node.type === 'linkReference' || node.type === 'imageReference' ? [node.identifier] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(referencesIn)] : own;
}

function judgeTable({ children: rows }: Table): BodyFault[] {
  const [head] = rows;
  const columns = head?.children.length ?? 0;
  const wide = rows.filter(({ children }) => children.length > columns);
  return [
    ...(rows.length < 2 ? [{ issue: bodyTableRows({}) }] : []),
    ...wide.map((at) => ({ issue: bodyTableCells({ cells: at.children.length, columns }), at })),
  ];
}
