import { firstUses, type Piece, type Word } from '#text/first-uses.ts';
import { runningText } from '#text/running-text.ts';
import { recordOf } from './lookup.ts';
import type { Body, Entry, PlanDraft } from './plan.ts';

/** The words of the glossary that a page explains, each where it is first used. */
export interface Explanations {
  /** In the order of their first use. */
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

/** What a page explains, from its texts and its body in the order they are read. */
export function explain(plan: PlanDraft, parts: readonly (string | Body | null | undefined)[]): Explanations {
  const texts = parts.flatMap((part) => {
    if (part === null || part === undefined) return [];
    if (typeof part === 'string') return [{ text: part, isBody: false }];
    return runningText(part.tree).map(({ value }) => ({ text: value, isBody: true }));
  });
  const cut = firstUses(
    texts.map(({ text }) => text),
    wordsOf(plan),
  ).map((pieces, index) => ({ pieces, text: texts[index]?.text ?? '', isBody: texts[index]?.isBody === true }));
  const found = (isWanted: (isBody: boolean) => boolean) =>
    cut.flatMap(({ pieces, isBody }) =>
      isWanted(isBody) ? pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.word])) : [],
    );
  const withWords = cut.filter(({ pieces, isBody }) => !isBody && pieces.some((piece) => typeof piece !== 'string'));
  return {
    terms: found(() => true).map((id) => recordOf(plan, 'term', id)),
    pieces: Object.fromEntries(withWords.map(({ text, pieces }) => [text, pieces])),
    inBody: found((isBody) => isBody),
  };
}
