import { firstUses, type Piece, type Word } from '#text/first-uses.ts';
import { runningText, textApart } from '#text/running-text.ts';
import { recordOf } from './lookup.ts';
import type { Body, Entry, PlanDraft, SourcedEntry } from './plan.ts';

/** The words of the glossary that a page explains, each where it is first used in running text, or else in a list alone. */
export interface Explanations {
  /** In the order of their first use; last those that no running text has. */
  terms: Entry<'term'>[];
  /** The page's texts, cut at the first uses, by the text itself. */
  pieces: Readonly<Record<string, readonly Piece[]>>;
  /** The words whose first use is in the body. */
  inBody: readonly string[];
}

/** The glossary as words to find. */
export function wordsOf({ records }: Pick<PlanDraft, 'records'>): Word[] {
  return records.term.map(({ id, term, abbreviation, forms = [] }) => ({
    id,
    forms: [term, ...(abbreviation === undefined ? [] : [abbreviation]), ...forms],
  }));
}

/**
 * What a page explains, from its texts and its body in the order they are read. The texts apart can hold no button, since
 * they are links, headings, names in tables or notes that are closed: words that only these have are listed. So are the
 * words of the body's own headings and links.
 */
export function explain(
  plan: PlanDraft,
  parts: readonly (string | Body | null | undefined)[],
  apart: readonly (string | null | undefined)[] = [],
): Explanations {
  const bodies = parts.filter((part): part is Body => typeof part === 'object' && part !== null);
  const glossary = wordsOf(plan);
  const texts = parts.flatMap(readIn);
  const cut = firstUses(
    texts.map(({ text }) => text),
    glossary,
  ).map((pieces, index) => ({ ...texts[index], text: texts[index]?.text ?? '', pieces, words: wordsIn(pieces) }));
  const used = cut.flatMap(({ words }) => words);
  const textsApart = [...bodies.flatMap(({ tree }) => textApart(tree)), ...apart.map((text) => text ?? '')];
  const listed = firstUses(textsApart, glossary).flatMap(wordsIn);
  const withWords = cut.filter(({ words, isBody }) => isBody !== true && words.length > 0);
  return {
    terms: [...new Set([...used, ...listed])].map((id) => recordOf(plan, 'term', id)),
    pieces: Object.fromEntries(withWords.map(({ text, pieces }) => [text, pieces])),
    inBody: cut.flatMap(({ words, isBody }) => (isBody === true ? words : [])),
  };
}

/** What a list of records says of each besides its summary: its name, and what is uncertain. */
export function namesAndNotes(entries: readonly SourcedEntry[]): (string | undefined)[] {
  return entries.flatMap(({ label, note }) => [label, note]);
}

function readIn(part: string | Body | null | undefined): { text: string; isBody: boolean }[] {
  if (part === null || part === undefined) return [];
  if (typeof part === 'string') return [{ text: part, isBody: false }];
  return runningText(part.tree).map(({ value }) => ({ text: value, isBody: true }));
}

function wordsIn(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.word]));
}
