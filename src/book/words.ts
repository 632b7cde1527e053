import { choiceTitle } from '#schemas/inspect.ts';
import { certainty as certaintySchema, type Certainty } from '#schemas/provenance.ts';
import type { Category } from '#model/categories.ts';
import { nameAt } from '#model/lookup.ts';
import { languageOf, type Entry, type Party } from '#model/plan.ts';
import { dateInWords } from '#text/dates.ts';
import type { Block, Inline } from './blocks.ts';

/** What words are made of: text as it is, or what has been made already. */
export type Part = string | Inline | readonly Inline[] | undefined | false;

/** The letters of words on a line. */
export function plainText(line: readonly Inline[]): string {
  return line
    .map((part) => ('value' in part ? part.value : 'children' in part ? plainText(part.children) : ''))
    .join('');
}

/** A running text, whose words may be explained. */
export const explained = (value: string): Inline => ({ type: 'text', value, isExplained: true });

/** Joins parts to words on a line. */
export function words(...parts: readonly Part[]): Inline[] {
  return parts.flatMap((part): Inline[] => {
    if (part === undefined || part === false || part === '') return [];
    if (typeof part === 'string') return [{ type: 'text', value: part }];
    return isOne(part) ? [part] : [...part];
  });
}

function isOne(part: Inline | readonly Inline[]): part is Inline {
  return !Array.isArray(part);
}

export const paragraph = (...parts: readonly Part[]): Block => ({ type: 'paragraph', children: words(...parts) });

export const styled = (style: 'lede' | 'answer' | 'small', ...parts: readonly Part[]): Block => ({
  type: 'paragraph',
  style,
  children: words(...parts),
});

export const strong = (...parts: readonly Part[]): Inline => ({ type: 'strong', children: words(...parts) });

export const small = (...parts: readonly Part[]): Inline => ({ type: 'small', children: words(...parts) });

export const bullets = (items: readonly (readonly Inline[])[]): Block[] =>
  items.length === 0
    ? []
    : [{ type: 'list', isOrdered: false, start: 1, items: items.map((item) => [paragraph(item)]) }];

/** A link to an address on the web. */
export const web = (url: string, ...parts: readonly [Part, ...Part[]]): Inline => ({
  type: 'link',
  url,
  children: words(...parts),
});

/** An address that stands as it is, named by what it leads to. */
export const address = (url: string, name: string): Inline => ({ type: 'link', url, name, children: words(url) });

/** A link to a site path. */
export const pathLink = (path: string, ...parts: readonly Part[]): Inline => ({
  type: 'to',
  path,
  children: words(...parts),
});

/** A link to a record, by its name or by other words. */
export function recordLink(entry: Entry, ...parts: readonly Part[]): Inline {
  return pathLink(entry.path, ...(parts.length === 0 ? [nameOf(entry)] : parts));
}

/** The name of a record in its language. */
export const nameOf = (entry: Entry): Inline[] => inLanguage(languageOf(entry), entry.label);

/** Words in a language, or in that of the text around them. */
export function inLanguage(language: string | undefined, ...parts: readonly Part[]): Inline[] {
  const children = words(...parts);
  return language === undefined ? children : [{ type: 'language', language, children }];
}

/** Parties as links, by the names they had on a date. */
export function partyLinks(parties: readonly Party[], date?: string): Inline[] {
  return parties.flatMap((party, index) => {
    const name = date === undefined ? party.label : nameAt(party, date).name;
    const before = index === 0 ? '' : index === parties.length - 1 ? ' och ' : ', ';
    return words(before, recordLink(party, name));
  });
}

/** Sources: their numbers stand here, and lead to the list at the end of the document. */
export const refs = (ids: readonly string[] | undefined = []): Inline[] =>
  ids.length === 0 ? [] : [{ type: 'refs', ids: [...ids] }];

/** The mark of a certainty with its name, or with other words. */
export function mark(certainty: Certainty, ...parts: readonly Part[]): Inline {
  const own = words(...parts);
  return {
    type: 'certainty',
    certainty,
    children: own.length > 0 ? own : words(choiceTitle(certaintySchema, certainty)),
  };
}

export const unknown = (): Inline => mark('unknown');

export function categoryMark({ name, mark: shape }: Category, certainty: Certainty): Inline {
  return { type: 'category', mark: shape, isHollow: certainty !== 'sourced', children: words(name) };
}

interface Doubt {
  certainty: Certainty;
  note?: string | undefined;
  /** What is uncertain, where the words beside do not say: hör Tallby hit? */
  question?: string;
}

/** How sure something is, with what is lacking. Nothing where it is sourced and there is nothing to note. */
export function doubt({ certainty, note, question }: Doubt, isAlways = false): Inline[] {
  const hasMark = certainty !== 'sourced' || isAlways;
  if (!hasMark && note === undefined) return [];
  const name = hasMark ? doubtName(certainty, question) : 'Anmärkning';
  return [{ type: 'doubt', certainty, name, hasMark, ...(note !== undefined && { note }) }];
}

/** What a doubt is called, with what it is about: Delvis belagt: hör Tallby hit? */
export function doubtName(certainty: Certainty, question?: string): string {
  const title = choiceTitle(certaintySchema, certainty);
  return question === undefined ? title : `${title}: ${question}`;
}

/** What is asked where it is not sure that a municipality belongs to a group. */
export const belongsHere = (municipality: string): string => `hör ${municipality} hit?`;

/** The same as a line of its own. */
export function doubtLine(about: Doubt, isAlways = false): Block[] {
  const children = doubt(about, isAlways);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** An event's date in words. */
export const whenOf = ({ date, dateText }: Entry<'event'>): string => dateText ?? dateInWords(date);
