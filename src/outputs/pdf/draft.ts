import type { Chapter } from '#model/book.ts';
import { recordOf } from '#model/lookup.ts';
import { languageOf, type Entry, type Plan } from '#model/plan.ts';
import { draw } from '#charts/draw.ts';
import type { Figure } from '#charts/shapes.ts';
import type { Block } from './document.ts';
import { printed } from './print-style.ts';
import { plainText, words, type Part } from './words.ts';

/** A document while it is being written: what its parts have cited, drawn and opened for links so far. */
export interface Draft {
  readonly plan: Plan;
  /** The number of each source cited, in order of appearance. */
  readonly numbers: Map<string, number>;
  /** SVG by file name. */
  readonly drawings: Map<string, string>;
  /** What links may lead to inside the document: the site path, and what stands there. */
  readonly anchors: Map<string, string>;
}

export const emptyDraft = (plan: Plan): Draft => ({
  plan,
  numbers: new Map(),
  drawings: new Map(),
  anchors: new Map(),
});

type Heading = Extract<Block, { type: 'heading' }>;

/** A heading in the contents and the bookmarks. */
export function heading(level: number, ...parts: readonly Part[]): Heading {
  return { type: 'heading', level, children: words(...parts), listing: 'contents' };
}

/** A heading that stands in the text only. */
export function subheading(level: number, ...parts: readonly Part[]): Heading {
  return { type: 'heading', level, children: words(...parts), listing: 'nowhere' };
}

/** A heading that is too small for the contents, or one of too many. */
export const bookmark = (made: Heading): Heading => ({ ...made, listing: 'bookmarks' });

/** A heading that links to a site path lead to. */
function headingAt(draft: Draft, path: string, level: number, ...parts: readonly Part[]): Heading {
  const made = heading(level, ...parts);
  draft.anchors.set(path, plainText(made.children));
  return { ...made, anchor: path };
}

/** The heading of a chapter of the book, which links to the page it stands for lead to. */
export const chapterHeading = (draft: Draft, { path, heading: title }: Chapter): Heading =>
  path === undefined ? heading(1, title) : headingAt(draft, path, 1, title);

/** The heading of a record, which links to the record lead to. */
export function headingOf(draft: Draft, entry: Entry, level: number, ...parts: readonly Part[]): Heading {
  const language = languageOf(entry);
  const block = headingAt(draft, entry.path, level, ...(parts.length === 0 ? [entry.label] : parts));
  return language === undefined ? block : { ...block, language };
}

/** Draws a figure for print and gives its file. */
export function drawing(draft: Draft, id: string, figure: Figure): { file: string; alt: string } {
  const file = `${id}.svg`;
  draft.drawings.set(file, printed(draw(figure, id), figure));
  return { file, alt: [figure.title, figure.description].filter((part) => part !== '').join('. ') };
}

/** The sources cited, in the order of their numbers. */
export function citedSources({ plan, numbers }: Draft): Entry<'source'>[] {
  return [...numbers.keys()].map((id) => recordOf(plan, 'source', id));
}
