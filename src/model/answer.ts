import type { Certainty } from '#schemas/provenance.ts';

/** What an answer leads to; without an address only its words. */
export interface AnswerLink {
  text: string;
  href?: string | undefined;
}

/** A sentence, and what says so. */
export interface AnswerPart {
  text: string;
  sources: readonly string[];
  /** Who or what the sentence is about, before it. */
  lead?: AnswerLink;
}

/** A question that a resident asks, and what the plan can answer. */
export interface Answer {
  id: 'decision' | 'period' | 'duty' | 'help' | 'cost';
  question: string;
  certainty: Certainty;
  /** The answer in one sentence. */
  short: AnswerPart;
  /** What it rests on. */
  more: AnswerPart[];
  /** What is uncertain in it. */
  note?: string | undefined;
  /** Who may know what is not known here. The page links to each of them once, elsewhere. */
  mayKnow: string[];
  /** Where more is told. */
  readOn?: AnswerLink | undefined;
}

/** What an answer rests on, as paragraphs: what is about somebody else begins one. */
export function paragraphsOf(more: readonly AnswerPart[]): AnswerPart[][] {
  return more.reduce<AnswerPart[][]>((paragraphs, part) => {
    const current = paragraphs.at(-1);
    return part.lead === undefined && current !== undefined && current[0]?.lead === undefined
      ? [...paragraphs.slice(0, -1), [...current, part]]
      : [...paragraphs, [part]];
  }, []);
}

/** The one that may know more about itself. */
export const theMunicipality = 'kommunen';
