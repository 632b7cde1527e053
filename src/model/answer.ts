import type { Certainty } from '#schemas/provenance.ts';
import type { Entry } from './plan.ts';

/** A link in an answer; without an address only its words. */
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
  /** Who may know what is not known here. */
  mayKnow: AnswerLink[];
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

/** The municipality as the one that may know more about itself. */
export const itself = ({ website }: Entry<'municipality'>): AnswerLink => ({
  text: 'kommunen',
  href: website ?? undefined,
});
