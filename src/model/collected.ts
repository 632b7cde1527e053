import { escape, unescape } from 'html-escaper';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { firstUses, type FirstUse, type Piece, type Word } from '#text/first-uses.ts';
import { contentsMark, numberNotes, replaceFigures, replaceRunning, replaceSources, sourcesIn } from '#text/marks.ts';
import { cite, type Citations } from './citations.ts';
import { figuresOf, figureText } from './figures.ts';
import { recordOf } from './lookup.ts';
import type { Entry, PlanDraft } from './plan.ts';

/** A heading that the contents of a page lead to. */
export interface Heading {
  id: string;
  text: string;
}

/** A page's own part, rendered, with what it showed. */
export interface Collected {
  /** In two parts where the page has a place for its contents. */
  html: string[];
  /** The headings of its sections, where it has such a place. */
  headings: Heading[];
  /** The sources that it cites, in the order of the document. */
  citations: Citations;
  /** The words that it explains, in the order of their first use; last those that no running text has. */
  terms: Entry<'term'>[];
}

/**
 * Numbers the sources and marks the words that a page's parts have left marks for (`#text/marks.ts`), in the order of the
 * document. A word is marked where it is first used in running text; one that stands elsewhere alone, in a heading, a link
 * or a note that is closed, is listed. A page in another language, or one to look something up in, explains nothing.
 */
export function collected(html: string, plan: PlanDraft, explains = true): Collected {
  const glossary = explains ? wordsOf(plan) : [];
  const used: string[] = [];
  const counted = replaceFigures(html, (asked) => escape(figureText(figuresOf(plan), asked) ?? ''));
  const explained = replaceRunning(counted, (runs) => {
    const piecesOf = firstUses(
      runs.map(({ text }) => unescape(text)),
      glossary,
    );
    used.push(...piecesOf.flatMap(wordsIn));
    return runs.map(({ numbers }, place) => runningHtml(piecesOf[place] ?? [], numbers));
  });
  const citations = cite(plan, sourcesIn(explained));
  const whole = numberNotes(replaceSources(explained, (id) => citations.numberOf[id] ?? 0));
  const parts = whole.split(contentsMark);
  const tree = glossary.length === 0 && parts.length === 1 ? undefined : parseFragment(whole);
  const listed = tree === undefined ? [] : firstUses([textOf(tree)], glossary).flatMap(wordsIn);
  return {
    html: parts,
    headings: tree === undefined || parts.length === 1 ? [] : headingsIn(tree),
    citations,
    terms: [...new Set([...used, ...listed])].map((id) => recordOf(plan, 'term', id)),
  };
}

/** The glossary as words to find. */
function wordsOf({ records }: PlanDraft): Word[] {
  return records.term.map(({ id, term, abbreviation, forms = [] }) => ({
    id,
    forms: [term, ...(abbreviation === undefined ? [] : [abbreviation]), ...forms],
  }));
}

function wordsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.word]));
}

/** A running text with the numbers of sources after it, which are close to a word that ends it. */
function runningHtml(pieces: readonly Piece[], numbers: string): string {
  const isOpened = typeof pieces.at(-1) === 'object';
  const html = pieces.map((piece, place) =>
    typeof piece === 'string' ? escape(piece) : termHtml(piece, place === pieces.length - 1 ? numbers : ''),
  );
  return isOpened ? html.join('') : html.join('') + numbers;
}

/**
 * A button that opens the word's explanation, with punctuation and the numbers of sources close to it. The list of words
 * has the same, and is one step for those who go by the Tab key: the words in the text are none.
 */
function termHtml({ word, before, text, after }: FirstUse, numbers: string): string {
  const button = `<button type="button" class="term" tabindex="-1" popovertarget="ord-${word}">${escape(text)}</button>`;
  return before + after + numbers === ''
    ? button
    : `<span class="nowrap">${escape(before)}${button}${escape(after)}${numbers}</span>`;
}

/** The numbers of sources stand close to their word, and are no part of it. */
const isRefs = (node: DefaultTreeAdapterTypes.ParentNode): boolean =>
  'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'refs');

/** What is neither read as text nor a text of its own. */
const unread = new Set(['svg', 'datalist', 'select', 'script', 'style', 'noscript']);

/** The text of a page, each element's apart from its neighbours'. */
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node) || unread.has(node.nodeName) || isRefs(node)) return '';
  const text = node.childNodes.map(textOf).join('');
  return inline.has(node.nodeName) ? text : `\n${text}\n`;
}

function headingsIn(node: DefaultTreeAdapterTypes.Node): Heading[] {
  if (!('childNodes' in node)) return [];
  const id =
    'attrs' in node && node.nodeName === 'h2' ? node.attrs.find(({ name }) => name === 'id')?.value : undefined;
  return id === undefined ? node.childNodes.flatMap(headingsIn) : [{ id, text: textOf(node).trim() }];
}

/** What may stand within a word or a name without parting it. */
const inline = new Set(['a', 'abbr', 'b', 'button', 'code', 'em', 'i', 'small', 'span', 'strong', 'time', 'wbr']);
