import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** The components a body may use, with the attributes each must have. */
export const bodyComponents = {
  Kalla: ['id'],
  Delvis: ['not'],
  Antal: ['av'],
} as const satisfies Record<string, readonly string[]>;
export type ComponentName = keyof typeof bodyComponents;

/** The attributes that a component may have besides. */
export const optionalAttributes: Readonly<Partial<Record<ComponentName, readonly string[]>>> = { Antal: ['som'] };

type Tag = MdxJsxFlowElement | MdxJsxTextElement;
/** Everything that a parser of MDX can find: each type of Markdown's, and each component. */
type BodyType = Exclude<Nodes['type'], Tag['type']> | ComponentName;

/** What something in a body may stand inside, however deep. Directly in the body everything may stand. */
export type BodyPlace = 'listItem' | 'blockquote' | 'tableCell' | 'heading' | 'link' | 'Delvis';

/**
 * How a type is printed: as a block, as words on a line, by what holds it or, for a component, as the one or the other.
 * What is resolved has become something else when a body is printed: a reference is a link. The rest is refused.
 */
type Form = 'block' | 'inline' | 'both' | 'part' | 'resolved' | 'refused';

interface BodyRule {
  form: Form;
  notIn?: readonly BodyPlace[];
  /** What it must hold for a reader to have any use of it: text, or at least a source. */
  holds?: 'text' | 'anything';
  /** What an editor calls it, where it is no tag. */
  name?: string;
}

/**
 * What a body may hold, and where. The check lets through what this says and nothing else; the types below let no printer
 * leave out what it lets through.
 */
export const bodyGrammar = {
  root: { form: 'part' },
  paragraph: { form: 'block', holds: 'anything', name: 'Stycket' },
  heading: { form: 'block', holds: 'text', name: 'Rubriken', notIn: ['listItem', 'blockquote', 'Delvis'] },
  list: { form: 'block' },
  listItem: { form: 'part', holds: 'anything', name: 'Punkten i listan' },
  blockquote: { form: 'block', holds: 'anything', name: 'Citatet' },
  code: { form: 'block', holds: 'text', name: 'Rutan med kod' },
  thematicBreak: { form: 'block' },
  table: { form: 'block' },
  tableRow: { form: 'part' },
  tableCell: { form: 'part' },

  text: { form: 'inline' },
  emphasis: { form: 'inline' },
  strong: { form: 'inline' },
  inlineCode: { form: 'inline' },
  break: { form: 'inline' },
  link: { form: 'inline', holds: 'text', name: 'Länken' },
  // A source is a button, and a note is long: neither can be part of what is called up by its words.
  Kalla: { form: 'inline', notIn: ['heading', 'link'] },
  Delvis: { form: 'both', holds: 'text', notIn: ['heading', 'link', 'Delvis'] },

  // A figure becomes the words that the plan has for it; the place on a page that a heading names does not change with it.
  Antal: { form: 'resolved', notIn: ['heading'] },
  linkReference: { form: 'resolved', holds: 'text', name: 'Länken' },
  definition: { form: 'resolved' },

  image: { form: 'refused' },
  imageReference: { form: 'refused' },
  html: { form: 'refused' },
  mdxjsEsm: { form: 'refused' },
  mdxFlowExpression: { form: 'refused' },
  mdxTextExpression: { form: 'refused' },
  // No parser here makes these.
  delete: { form: 'refused' },
  footnoteDefinition: { form: 'refused' },
  footnoteReference: { form: 'refused' },
  yaml: { form: 'refused' },
} as const satisfies Record<BodyType, BodyRule>;

type TypesOf<Wanted extends Form> = {
  [Type in BodyType]: (typeof bodyGrammar)[Type]['form'] extends Wanted ? Type : never;
}[BodyType];

/** A part of a body that is printed as a block, and one that is printed as words on a line. */
export type BlockNode = Extract<Nodes, { type: TypesOf<'block'> | MdxJsxFlowElement['type'] }>;
export type InlineNode = Extract<Nodes, { type: TypesOf<'inline'> | MdxJsxTextElement['type'] }>;
/** The components that stand in a body when it is shown. */
export type ShownComponentName = Exclude<ComponentName, TypesOf<'resolved'>>;
/** The components that can hold blocks. */
export type BlockComponentName = TypesOf<'both'>;

/** What the grammar says of a part of a body; undefined for a tag that is none of the components. */
export function ruleOf(node: Nodes): BodyRule | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return bodyGrammar[node.type];
  return isComponentName(node.name) ? bodyGrammar[node.name] : undefined;
}

export function isComponentName(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(bodyComponents, name);
}
