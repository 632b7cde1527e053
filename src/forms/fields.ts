import type { z } from 'zod';
import {
  alternativeFor,
  choicesOf,
  infoOf,
  isOptional,
  itemOf,
  namedUnder,
  shapeOf,
  typeOf,
  unwrap,
  type Choice,
} from '#schemas/inspect.ts';
import { type Kind } from '#schemas/kinds.ts';
import { referredKinds } from '#schemas/referred-kinds.ts';
import type { OwnChoices } from '#load/own-choices.ts';

type Schema = z.core.$ZodType;

/** What a value is filled in with. */
export type Control =
  | { type: 'line' | 'text' | 'number' | 'line-or-number' | 'yes-no' }
  | { type: 'choice'; choices: readonly Choice[] }
  | { type: 'reference'; kinds: readonly Kind[] }
  /** With `isOneOrMore` a single value stands without a list. */
  | { type: 'list'; item: Control; itemTitle: string; isOneOrMore?: boolean }
  | { type: 'keys'; fields: Field[] }
  /** Keys of one of several kinds. */
  | { type: 'one-of'; options: Field[][] };

/** A field of a form: made from a schema, with the words that it says. */
export interface Field {
  key: string;
  title: string;
  hint: string;
  /** May be left out. */
  isOptional: boolean;
  /** May be said to be unknown. */
  isNullable: boolean;
  control: Control;
}

/** The fields of a form for what a schema describes, in its order, with the choices that the plan names itself. */
export function fieldsOf(schema: Schema, own: Partial<OwnChoices> = {}): Field[] {
  const shape = shapeOf(schema) ?? {};
  const titles = new Map(Object.entries(shape).map(([key, field]) => [key, infoOf(field).title ?? key]));
  return Object.entries(shape).map(([key, field]) => ({
    key,
    title: titles.get(key) ?? key,
    hint: hintOf(field, titles),
    isOptional: isOptional(field),
    isNullable: typeOf(field).isNullable,
    control: controlOf(field, own),
  }));
}

function controlOf(schema: Schema, own: Partial<OwnChoices>): Control {
  const { title = '', reference, prose, form } = infoOf(schema);
  const choices = choicesWith(schema, own);
  if (reference !== undefined) {
    const item: Control = { type: 'reference', kinds: referredKinds(reference) };
    const isOneOrMore = alternativeFor(schema, []) !== undefined;
    return isOneOrMore ? { type: 'list', item, itemTitle: title, isOneOrMore } : item;
  }
  if (choices !== undefined) return { type: 'choice', choices };
  const item = itemOf(schema);
  if (item !== undefined) return { type: 'list', item: controlOf(item, own), itemTitle: infoOf(item).title ?? '' };
  if (shapeOf(schema) !== undefined) {
    const { def } = unwrap(schema)._zod;
    if (def.type === 'union') return { type: 'one-of', options: def.options.map((option) => fieldsOf(option, own)) };
    return { type: 'keys', fields: fieldsOf(schema, own) };
  }
  const { type } = typeOf(schema);
  if (type === 'boolean') return { type: 'yes-no' };
  if (type === 'number') return { type: 'number' };
  if (type === 'union') return { type: 'line-or-number' };
  return { type: prose === true && form !== 'en text på en rad' ? 'text' : 'line' };
}

/** The choices of a field: target groups of the plan's own stand instead of those that are known, other choices besides. */
function choicesWith(schema: Schema, own: Partial<OwnChoices>): readonly Choice[] | undefined {
  const key = namedUnder(schema) ?? infoOf(schema).namedUnder;
  const named = key === undefined ? [] : (own[key] ?? []);
  if (named.length === 0) return choicesOf(schema);
  return key === 'targetGroups' ? named : [...(choicesOf(schema) ?? []), ...named];
}

/** What a field is to hold, in the words of a form: its keys have titles there, and nothing is written as code. */
function hintOf(schema: Schema, titles: ReadonlyMap<string, string>): string {
  const value = itemOf(schema) ?? schema;
  const { form, prose, reference } = infoOf(value);
  const { description = '' } = infoOf(schema);
  const isSaid = form === undefined || prose === true || reference !== undefined || typeOf(value).type === 'boolean';
  const written = isSaid || choicesOf(value) !== undefined ? '' : `Skrivs som ${plainForm(form)}.`;
  return [asSaid(description, titles), written].filter((part) => part !== '').join(' ');
}

const plainForm = (form: string): string =>
  form
    .replace(/,? inom citattecken/g, '')
    .replace(/med decimalpunkt, till exempel (\d+)\.(\d)/, 'till exempel $1,$2')
    .replaceAll('"', '');

function asSaid(description: string, titles: ReadonlyMap<string, string>): string {
  const words: Readonly<Record<string, string>> = { null: '”Vet inte”', true: 'Ja', false: 'Nej' };
  return description.replace(/(?<![\p{L}\p{N}./-])[A-Za-z]+(?![\p{L}\p{N}/-]|\.\w)/gu, (word) => {
    const title = /[A-Z]/.test(word.charAt(0)) ? undefined : titles.get(word);
    return words[word] ?? (title === undefined ? word : `”${title}”`);
  });
}
