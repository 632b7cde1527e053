import type { Element } from './structure.ts';
import { textAt, type Rule } from './rule.ts';

/** Which roles may stand directly in another; roles not named here may hold anything. */
const holds: Readonly<Record<string, readonly string[]>> = {
  Table: ['THead', 'TBody', 'TFoot', 'TR', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI', 'TOC', 'Caption'],
};
/** Which roles may stand only in some others. */
const standsIn: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  Caption: ['Figure', 'Table'],
};
const standard = new Set([
  ...['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote', 'Caption', 'TOC', 'TOCI', 'Index', 'NonStruct', 'P'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'THead', 'TBody'],
  ...['TFoot', 'Span', 'Quote', 'Note', 'Reference', 'BibEntry', 'Code', 'Link', 'Annot', 'Figure', 'Formula'],
]);

/** There is one tree, of standard roles, with tables, lists and contents built as they must be, and notes with ids. */
export const nestingRule: Rule = ({ root, elements }) => {
  if (root.children.length === 0) return ['the document has no structure'];
  const notes = elements.filter(({ role }) => role === 'Note').map(({ dict }) => textAt(dict, 'ID'));
  const isUnique = new Set(notes).size === notes.length && !notes.includes(undefined);
  return [
    ...elements.flatMap((element) => element.children.flatMap((child) => judge(element, child))),
    ...(isUnique ? [] : ['a footnote has no id of its own']),
  ];
};

function judge(parent: Element, { role }: Element): string[] {
  const allowed = holds[parent.role];
  const places = standsIn[role];
  return [
    ...(standard.has(role) ? [] : [`"${role}" is no standard role`]),
    ...(allowed === undefined || allowed.includes(role) ? [] : [`a ${parent.role} holds a ${role}`]),
    ...(places === undefined || places.includes(parent.role) ? [] : [`a ${role} stands in a ${parent.role}`]),
  ];
}
